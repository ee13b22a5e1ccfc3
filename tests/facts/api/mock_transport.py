"""Mock transport for tests

A transport that answers from a function, without a connection, was handed to a client, and answered a GET to a
name that does not resolve: its class. Where there is none, every module of the package was searched for a class
with *mock* in its name, among the transports (*adapters*) where the client has any: *None* means that there is
none, and people install `responses`, `aioresponses` or the like.
"""

from tests.support.members import public_classes

QUESTION = "Is there a mock transport for tests?"
ANSWERS = {None: ("no", "none"), ...: ("yes", "{}")}


def with_requests(requests, server):
    base = requests.adapters.BaseAdapter
    adapters = [found for found in public_classes(requests).values() if issubclass(found, base)]
    mocks = [adapter for adapter in adapters if "mock" in adapter.__name__.lower()]
    return mocks[0] if mocks else None


def with_httpx(httpx, server):
    transport = httpx.MockTransport(lambda _request: httpx.Response(200))
    with httpx.Client(transport=transport) as client:
        client.get("http://nowhere.invalid/").raise_for_status()
    return type(transport)


def with_aiohttp(aiohttp, server):
    mocks = [found for found in public_classes(aiohttp).values() if "mock" in found.__name__.lower()]
    return mocks[0] if mocks else None
