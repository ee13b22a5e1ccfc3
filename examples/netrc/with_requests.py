# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Take the user name and the password from a netrc file, and see what becomes of a token."""

import os
from pathlib import Path

import requests

base = "http://127.0.0.1:7249"
token = {"Authorization": "Bearer playground-token"}

netrc = Path("playground.netrc")  # in place of ~/.netrc, which stays as it is
netrc.touch(mode=0o600)
netrc.write_text("machine 127.0.0.1 login user password passwd\n")
os.environ["NETRC"] = str(netrc)

with requests.Session() as session:
    response = session.get(f"{base}/basic-auth/user/passwd", timeout=5)
    print("by default:", response.status_code)

for reads_netrc in (True, False):
    with requests.Session() as session:
        session.trust_env = reads_netrc
        response = session.get(f"{base}/basic-auth/user/passwd", timeout=5)
        print(f"netrc {reads_netrc}:", response.status_code)
        response = session.get(f"{base}/headers", headers=token, timeout=5)
        print("  with a token, sent:", response.json()["headers"]["Authorization"])
