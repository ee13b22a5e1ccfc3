"""WebSocket, with extras

A text is sent to the server's WebSocket echo (RFC 6455) and read back, in an environment that holds each client's
extras: what came back, and the extra `ws` where the client has one, as in `pip install "httpx2[ws]"`; or what the
attempt raised.
"""

from importlib.metadata import metadata

from tests.support.raised import raised_by

QUESTION = "Does it support WebSocket with an extra?"
ANSWERS = {
    ("hello",): ("yes", "no extra needed"),
    ("hello", "ws"): ("yes", "with the extra ws"),
    "raises AttributeError": ("no", "no such method"),
    "raises InvalidSchema": ("no", "not supported"),
}


EXTRAS = True

PATH = "/ws/echo"


def _with_extra(echoed, client):
    return [echoed, *(extra for extra in metadata(client.__name__).get_all("Provides-Extra", ()) if extra == "ws")]


def with_requests(requests, server):
    return raised_by(requests.get, server.http.replace("http", "ws", 1) + PATH, timeout=5)


def with_niquests(niquests, server):
    with niquests.get(server.http.replace("http", "ws", 1) + PATH) as response:
        response.extension.send_payload("hello")
        return _with_extra(response.extension.next_payload(), niquests)


def with_httpx(httpx, server):
    def echoed():
        with httpx.Client() as client, client.websocket(server.http + PATH) as websocket:
            websocket.send_text("hello")
            return _with_extra(websocket.receive_text(), httpx)

    return raised_by(echoed)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.ws_connect(server.http + PATH) as websocket:
        await websocket.send_str("hello")
        return _with_extra(await websocket.receive_str(), aiohttp)
