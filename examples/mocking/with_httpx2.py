# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import httpx2

url = "https://shop.example/teas/1"


def tea_name(client, url):
    response = client.get(url)
    response.raise_for_status()
    return response.json()["name"]


def test_name():
    def answer(request):
        assert request.url == url
        return httpx2.Response(200, json={"name": "Assam"})

    with httpx2.Client(transport=httpx2.MockTransport(answer), timeout=5) as client:
        assert tea_name(client, url) == "Assam"


def test_timeout():
    def fail(request):
        raise httpx2.ReadTimeout("too slow")

    with httpx2.Client(transport=httpx2.MockTransport(fail), timeout=5) as client:
        try:
            tea_name(client, url)
        except httpx2.TimeoutException as error:
            print("raised:", error)


test_name()
test_timeout()
