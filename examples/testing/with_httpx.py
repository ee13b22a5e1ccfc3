# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx


def tea_name(client, number):
    response = client.get(f"https://shop.example/teas/{number}")
    response.raise_for_status()
    return response.json()["name"]


def answer(request):
    if request.url.path == "/teas/1":
        return httpx.Response(200, json={"name": "Assam"})
    raise httpx.ConnectTimeout("no connection", request=request)


transport = httpx.MockTransport(answer)
with httpx.Client(transport=transport, timeout=5) as client:
    print("Answer:", tea_name(client, 1))
    try:
        tea_name(client, 2)
    except httpx.TimeoutException as error:
        print("Failure:", type(error).__name__)
