# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/anything/tea.csv?sig=a%2Fb%40c%28d%29"

response = requests.get(url, timeout=5)
response.raise_for_status()
print(response.url)
