# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

base = "http://127.0.0.1:7249"


def fetch(url):
    try:
        response = requests.get(url, timeout=1)
        response.raise_for_status()
        return response.json()
    except requests.HTTPError as error:
        print("The server answered", error.response.status_code)
    except requests.Timeout:
        print("No answer in time")
    except requests.JSONDecodeError:
        print("The answer is not JSON")
    except requests.RequestException as error:  # all the rest
        print("The request failed:", type(error).__name__)


for path in "/status/404", "/delay/3", "/html":
    fetch(base + path)
fetch("http://127.0.0.1:1/")  # nobody listens there
