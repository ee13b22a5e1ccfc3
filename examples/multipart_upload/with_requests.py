# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Upload one file, then two with a field, then 64 MiB in little memory."""

import os
import tracemalloc
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

import requests
from urllib3.filepost import encode_multipart_formdata

url = "http://127.0.0.1:7249/upload"
paths = [Path("menu.txt"), Path("black.csv"), Path("green.csv"), Path("large.bin")]
for path in paths:
    path.write_text("tea\n")
os.truncate(paths[-1], 64 * 1024 * 1024)


def show(title: str, response: requests.Response) -> None:
    response.raise_for_status()
    print(f"{title}:")
    for part in response.json()["parts"]:
        print(" ", part["name"], part["filename"], part["content_type"], part["size"])


with requests.Session() as session, ExitStack() as stack:
    menu, black, green, large = (stack.enter_context(path.open("rb")) for path in paths)
    show("one file", session.post(url, files={"menu": menu}, timeout=5))

    files = [("list", black), ("list", green)]
    show("two files and a field", session.post(url, data={"shop": "Zoë"}, files=files, timeout=5))

    tracemalloc.start()  # files= would read the whole file into memory, so the form goes around it piece by piece
    form, kind = encode_multipart_formdata({"file": (large.name, b"", "application/octet-stream")})
    head, blank, end = form.partition(b"\r\n\r\n")
    body = chain([head + blank], iter(lambda: large.read(64 * 1024), b""), [end])
    show("64 MiB", session.post(url, data=body, headers={"Content-Type": kind}, timeout=30))
    print("Peak memory under 16 MiB:", tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024)
