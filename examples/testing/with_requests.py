# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "responses"]
# ///

import requests
import responses


def tea_name(session, number):
    response = session.get(f"https://shop.example/teas/{number}", timeout=5)
    response.raise_for_status()
    return response.json()["name"]


with requests.Session() as session, responses.RequestsMock() as mock:
    mock.get("https://shop.example/teas/1", json={"name": "Assam"})
    mock.get("https://shop.example/teas/2", body=requests.ConnectTimeout())

    print("Answer:", tea_name(session, 1))
    try:
        tea_name(session, 2)
    except requests.Timeout as error:
        print("Failure:", type(error).__name__)
