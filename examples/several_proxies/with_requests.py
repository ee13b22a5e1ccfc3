# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://shop.test:7249/get"
addresses = ["http://127.0.0.1:7251", "http://user:passwd@127.0.0.1:7253"]

with requests.Session() as session:
    for address in addresses:
        proxies = {"http": address, "https": address}
        response = session.get(url, proxies=proxies, timeout=5)
        response.raise_for_status()
        print(response.status_code, response.headers["Via"])
