# /// script
# requires-python = ">=3.11"
# dependencies = ["niquests"]
# ///

import niquests

with niquests.Session(timeout=1) as session:
    try:
        response = session.get("http://127.0.0.1:7249/delay/3")
        print(response.status_code)
    except niquests.Timeout as error:
        print(type(error).__name__)
