"""Unix domain sockets

A server listened on a Unix domain socket: the text that it answered, or the exception that was raised. requests and
niquests were given the address as `http+unix://` and the socket's path, percent-encoded.
"""

from urllib.parse import quote

from tests.support.wire import Listener, answer

QUESTION = "Can it talk to a Unix domain socket?"
ANSWERS = {"hello": ("yes", "yes"), "raises InvalidSchema": ("no", "raises {}")}


def with_requests(requests, server):
    with Listener(answer(b"hello"), path="socket"):
        try:
            response = requests.get("http+unix://" + quote("socket", safe="") + "/", timeout=5)
        except requests.exceptions.InvalidSchema as error:
            return error
        return response.text


def with_httpx(httpx, server):
    transport = httpx.HTTPTransport(uds="socket")
    with Listener(answer(b"hello"), path="socket"), httpx.Client(transport=transport) as client:
        return client.get("http://localhost/").text


async def with_aiohttp(aiohttp, server):
    connector = aiohttp.UnixConnector("socket")
    with Listener(answer(b"hello"), path="socket"):
        async with aiohttp.ClientSession(connector=connector) as session, session.get("http://localhost/") as response:
            return await response.text()
