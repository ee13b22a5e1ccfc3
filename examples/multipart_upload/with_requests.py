# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-toolbelt"]
# ///

"""Upload one file, then two with a field, then 64 MiB in little memory."""

import os
import tracemalloc
from contextlib import ExitStack
from pathlib import Path

import requests
from requests_toolbelt import MultipartEncoder

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

    tracemalloc.start()
    part = (large.name, large, "application/octet-stream")
    form = MultipartEncoder({"file": part})  # files= would read the whole file into memory first
    show("64 MiB", session.post(url, data=form, headers={"Content-Type": form.content_type}, timeout=30))
    print("Peak memory under 16 MiB:", tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024)
