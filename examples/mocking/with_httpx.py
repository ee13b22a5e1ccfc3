# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "respx"]
# ///

import httpx
import respx

url = "https://shop.example/teas/1"


def tea_name(url):
    response = httpx.get(url, timeout=5)
    response.raise_for_status()
    return response.json()["name"]


@respx.mock
def test_name():
    respx.get(url).respond(json={"name": "Assam"})
    assert tea_name(url) == "Assam"


@respx.mock
def test_timeout():
    respx.get(url).mock(side_effect=httpx.ReadTimeout("too slow"))
    try:
        tea_name(url)
    except httpx.TimeoutException as error:
        print("raised:", error)


test_name()
test_timeout()
