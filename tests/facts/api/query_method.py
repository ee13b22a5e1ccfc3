"""`query()` for HTTP QUERY

The HTTP method QUERY, a safe request with a body, through a method of that name: what the server received, or
the exception that was raised.
"""

QUESTION = "Is there a query() method for HTTP QUERY?"
ANSWERS = {"QUERY /echo HTTP/1.1": ("yes", "query()"), "raises AttributeError": ("no", "no such method")}


PATH = "/echo"


def with_requests(requests, server):
    with requests.Session() as session:
        try:
            response = session.query(server.faults + PATH, data=b"a")
        except AttributeError as error:
            return error
        return response.json()["request_line"]


def with_httpx(httpx, server):
    with httpx.Client() as client:
        try:
            response = client.query(server.faults + PATH, content=b"a")
        except AttributeError as error:
            return error
        return response.json()["request_line"]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        try:
            response = await session.query(server.faults + PATH, data=b"a")
        except AttributeError as error:
            return error
        return (await response.json())["request_line"]
