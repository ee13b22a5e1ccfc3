# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pprint import pprint

import httpx

url = "http://127.0.0.1:7249/ds2man/basic/response/case1"

response = httpx.get(url, timeout=5)
print("Status      :", response.status_code, response.reason_phrase)
print("OK?         :", response.is_success)
print("URL         :", response.url)
print("Method      :", response.request.method)
print("Content-Type:", response.headers.get("Content-Type"))
print("Encoding    :", response.encoding)
print("Headers     :")
pprint(dict(response.headers))
print("Cookies     :", dict(response.cookies))
print("Text        :", response.text)
print("Bytes       :", response.content)
print("JSON        :", response.json())
