"""Session used after closing it

The session was closed, then asked for a GET: the status of the response, or the exception that was raised.
"""

QUESTION = "Can you use a session or client after closing it?"
ANSWERS = {200: ("yes", "works"), "raises RuntimeError": ("no", "raises {}")}
MESSAGE = True


PATH = "/get"


def with_requests(requests, server):
    session = requests.Session()
    session.get(server.http + PATH)
    session.close()
    return session.get(server.http + PATH).status_code


def with_httpx(httpx, server):
    client = httpx.Client()
    client.get(server.http + PATH)
    client.close()
    try:
        response = client.get(server.http + PATH)
    except RuntimeError as error:
        return error
    return response.status_code


async def with_aiohttp(aiohttp, server):
    session = aiohttp.ClientSession()
    await session.get(server.http + PATH)
    await session.close()
    try:
        response = await session.get(server.http + PATH)
    except RuntimeError as error:
        return error
    return response.status
