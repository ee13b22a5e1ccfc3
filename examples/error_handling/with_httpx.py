# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

base = "http://127.0.0.1:7249"


def fetch(url):
    try:
        response = httpx.get(url, timeout=1)
        response.raise_for_status()
        return response.json()
    except httpx.HTTPStatusError as error:
        print("The server answered", error.response.status_code)
    except httpx.TimeoutException:
        print("No answer in time")
    except ValueError:  # a json.JSONDecodeError: httpx has no class of its own
        print("The answer is not JSON")
    except (httpx.HTTPError, httpx.InvalidURL) as error:  # all the rest
        print("The request failed:", type(error).__name__)


for path in "/status/404", "/delay/3", "/html":
    fetch(base + path)
fetch("http://127.0.0.1:1/")  # nobody listens there
