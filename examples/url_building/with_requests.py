# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from urllib.parse import quote, urljoin

import requests

base = "http://127.0.0.1:7249/anything/v1/"
name = "Earl Grey / 50%"

with requests.Session() as session:
    url = urljoin(base, "teas/" + quote(name, safe=""))
    response = session.get(url, params={"size": "100 g"}, timeout=5)
    response.raise_for_status()
    print(response.url)
