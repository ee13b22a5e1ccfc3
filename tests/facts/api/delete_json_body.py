"""DELETE with a JSON body

`delete()` was called with `json={"a": 1}`: the body that the server received, or the exception that was raised. RFC
9110, section 9.3.5, gives a body in a DELETE no meaning.
"""

from tests.support.wire import body_of

QUESTION = "Can delete() send a JSON body?"
ANSWERS = {b'{"a": 1}': ("yes", "json="), "raises TypeError": ("no", "delete() has no json=")}


PATH = "/echo"


def with_requests(requests, server):
    with requests.Session() as session:
        response = session.delete(server.faults + PATH, json={"a": 1})
        return body_of(response.json())


def with_httpx(httpx, server):
    with httpx.Client() as client:
        try:
            response = client.delete(server.faults + PATH, json={"a": 1})
        except TypeError as error:
            return error
        return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.delete(server.faults + PATH, json={"a": 1}) as response:
        return body_of(await response.json())
