"""GET with a JSON body

`get()` was called with `json={"a": 1}`: the body that the server received, or the exception that was raised. RFC 9110,
section 9.3.1, gives a body in a GET no meaning; some search engines ask for one all the same.
"""

from tests.support.wire import body_of

QUESTION = "Can get() send a JSON body?"
ANSWERS = {b'{"a": 1}': ("yes", "json="), "raises TypeError": ("no", "get() has no json=")}


PATH = "/echo"


def with_requests(requests, server):
    with requests.Session() as session:
        response = session.get(server.faults + PATH, json={"a": 1})
        return body_of(response.json())


def with_httpx(httpx, server):
    with httpx.Client() as client:
        try:
            response = client.get(server.faults + PATH, json={"a": 1})
        except TypeError as error:
            return error
        return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH, json={"a": 1}) as response:
        return body_of(await response.json())
