"""Base URL

A client was made with `base_url=` and asked for a path alone: the status of the response, or the class that was
raised.
"""

QUESTION = "Can a client or session have a base URL?"
ANSWERS = {200: ("yes", "base_url="), "raises TypeError": ("no", "no such option")}


PATH = "/get"


def with_requests(requests, server):
    try:
        session = requests.Session(base_url=server.http)
    except TypeError as error:
        return error
    with session:
        return session.get(PATH).status_code


def with_httpx(httpx, server):
    with httpx.Client(base_url=server.http) as client:
        return client.get(PATH).status_code


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession(base_url=server.http) as session, session.get(PATH) as response:
        return response.status
