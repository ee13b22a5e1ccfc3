"""WebSocket

A text is sent to the server's WebSocket echo and read back, with the client as plainly installed.
httpx takes a `ws://` address, but the server sees a GET without the `Upgrade` header of RFC 6455.
"""

PATH = "/ws/echo"


def with_requests(requests, server):
    try:
        requests.get(server.http.replace("http", "ws", 1) + PATH, timeout=5)
    except requests.exceptions.InvalidSchema as error:
        return "no", f"GET ws://...: {type(error).__name__}"


def with_httpx(httpx, server):
    sent = httpx.get(server.faults.replace("http", "ws", 1) + "/echo").json()["headers"]
    upgrades = "upgrade" in [name.lower() for name, _ in sent]
    try:
        with httpx.Client() as client, client.websocket(server.http + PATH) as websocket:
            websocket.send_text("hello")
            return "yes", f"Client.websocket, echoed {websocket.receive_text()}"
    except AttributeError:
        return "no", f"no Client.websocket; ws:// sent {'with' if upgrades else 'without'} Upgrade"


def with_httpx2(httpx2, server):
    with httpx2.Client() as client:
        try:
            with client.websocket(server.http + PATH) as websocket:
                websocket.send_text("hello")
                return "yes", f"Client.websocket, echoed {websocket.receive_text()}"
        except ImportError as error:
            wanted = "httpx2[ws]" if "httpx2[ws]" in str(error) else "another package"
            return "no", f"Client.websocket: {type(error).__name__}, asks for {wanted}"


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.ws_connect(server.http + PATH) as websocket:
        await websocket.send_str("hello")
        return "yes", f"ClientSession.ws_connect, echoed {await websocket.receive_str()}"
