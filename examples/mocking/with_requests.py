# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "responses"]
# ///

import requests
import responses

url = "https://shop.example/teas/1"


def tea_name(url):
    response = requests.get(url, timeout=5)
    response.raise_for_status()
    return response.json()["name"]


@responses.activate
def test_name():
    responses.get(url, json={"name": "Assam"})
    assert tea_name(url) == "Assam"


@responses.activate
def test_timeout():
    responses.get(url, body=requests.ReadTimeout("too slow"))
    try:
        tea_name(url)
    except requests.Timeout as error:
        print("raised:", error)


test_name()
test_timeout()
