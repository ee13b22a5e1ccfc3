# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Ask again only for what has changed, and fetch only the part that is missing."""

import requests

base = "http://127.0.0.1:7249"

with requests.Session() as session:
    response = session.get(f"{base}/etag/v1", timeout=5)
    etag = response.headers["ETag"]
    print("first :", response.status_code, etag)
    response = session.get(f"{base}/etag/v1", headers={"If-None-Match": etag}, timeout=5)
    print("again :", response.status_code, len(response.content), "bytes, ok:", response.ok)
    try:
        response.raise_for_status()
        print("raise_for_status passes")
    except requests.HTTPError as error:
        print("raise_for_status raises", type(error).__name__)

    response = session.get(f"{base}/range/26", headers={"Range": "bytes=0-9"}, timeout=5)
    part, etag = response.content, response.headers["ETag"]
    print("part  :", response.status_code, response.headers["Content-Range"], part)
    for tag in (etag, '"old"'):
        headers = {"Range": f"bytes={len(part)}-", "If-Range": tag}
        response = session.get(f"{base}/range/26", headers=headers, timeout=5)
        content = part + response.content if response.status_code == 206 else response.content
        print("whole :", response.status_code, content)
    response = session.get(f"{base}/range/26", headers={"Range": "bytes=26-"}, timeout=5)
    print("beyond:", response.status_code, response.headers["Content-Range"])
