"""WebSocket, plain install

A text is sent to the server's WebSocket echo (RFC 6455) and read back, with the client as plainly installed: what came
back, or what the attempt raised. httpx2 and niquests have the interface, and need the extra `ws` for it.
"""

from tests.support.raised import raised_by

QUESTION = "Can the plain install speak WebSocket?"
ANSWERS = {
    "hello": ("yes", "yes"),
    "raises AttributeError": ("no", "no such method"),
    "raises ImportError": ("no", "needs the extra ws"),
    "raises InvalidSchema: niquests[ws]": ("no", "needs the extra ws: {}"),
    "raises InvalidSchema": ("no", "raises {}"),
}
MESSAGE = True


PATH = "/ws/echo"


def with_requests(requests, server):
    return raised_by(requests.get, server.http.replace("http", "ws", 1) + PATH, timeout=5)


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
