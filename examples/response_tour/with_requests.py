# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pprint import pprint

import requests

url = "http://127.0.0.1:7249/ds2man/basic/response/case1"

response = requests.get(url, timeout=5)
print("Status      :", response.status_code, response.reason)
print("OK?         :", response.ok)
print("URL         :", response.url)
print("Method      :", response.request.method)
print("Content-Type:", response.headers.get("Content-Type"))
print("Encoding    :", response.encoding)
print("Headers     :")
pprint(dict(response.headers))
print("Cookies     :", response.cookies.get_dict())
print("Text        :", response.text)
print("Bytes       :", response.content)
print("JSON        :", response.json())
