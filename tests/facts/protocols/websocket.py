"""WebSocket with the extras

The text `hello` was sent to the server's WebSocket echo (RFC 6455), in an environment that holds each client's
extras. The outcome is what came back, or what the attempt raised.
"""

from tests.support.raised import raised_by

QUESTION = "Does it support WebSocket, with its extras?"
ANSWERS = {
    "hello": ("yes", "yes"),
    "raises AttributeError": ("no", "no such method"),
    "raises InvalidSchema": ("no", "raises {}"),
}


EXTRAS = True
PATH = "/ws/echo"


def with_requests(requests, server):
    return raised_by(requests.get, server.http.replace("http", "ws", 1) + PATH, timeout=5)


def with_niquests(niquests, server):
    def echoed():
        with niquests.get(server.http.replace("http", "ws", 1) + PATH) as response:
            response.extension.send_payload("hello")
            return response.extension.next_payload()

    return raised_by(echoed)


def with_httpx(httpx, server):
    def echoed():
        with httpx.Client() as client, client.websocket(server.http + PATH) as websocket:
            websocket.send_text("hello")
            return websocket.receive_text()

    return raised_by(echoed)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.ws_connect(server.http + PATH) as websocket:
        await websocket.send_str("hello")
        return await websocket.receive_str()
