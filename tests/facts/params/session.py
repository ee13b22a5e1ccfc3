"""Default `params` of a session

The session has `a=1`, the request `b=2`; the target as the server received it. The sessions of requests have
an attribute `params`, httpx's clients take an argument, and aiohttp has neither: the outcome is what creating
such a session raised.
"""

from tests.support.raised import raised_by
from tests.support.wire import target_of

QUESTION = "Can a session or client have default params?"
ANSWERS = {"/echo?a=1&b=2": ("yes", "yes"), "raises TypeError": ("no", "no such option")}


def with_requests(requests, server):
    with requests.Session() as session:
        session.params = {"a": "1"}
        response = session.get(server.faults + "/echo", params={"b": "2"}, timeout=5)
        return target_of(response.json())


def with_httpx(httpx, server):
    with httpx.Client(params={"a": "1"}) as client:
        response = client.get(server.faults + "/echo", params={"b": "2"})
        return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    return raised_by(aiohttp.ClientSession, params={"a": "1"})
