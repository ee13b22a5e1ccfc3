"""WebSocket, with extras

A text is sent to the server's WebSocket echo and read back, in an environment that holds each client's extras. *Partly*
means that it works with the extra `ws`, as in `pip install "httpx2[ws]"`, and not in the plain install.
"""

EXTRAS = True

PATH = "/ws/echo"


def with_requests(requests, server):
    try:
        requests.get(server.http.replace("http", "ws", 1) + PATH, timeout=5)
    except requests.exceptions.InvalidSchema as error:
        return "no", f"GET ws://...: {type(error).__name__}"


def with_niquests(niquests, server):
    with niquests.get(server.http.replace("http", "ws", 1) + PATH) as response:
        response.extension.send_payload("hello")
        return "partly", f"with niquests[ws]: Response.extension, echoed {response.extension.next_payload()}"


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
    with httpx2.Client() as client, client.websocket(server.http + PATH) as websocket:
        websocket.send_text("hello")
        return "partly", f"with httpx2[ws]: Client.websocket, echoed {websocket.receive_text()}"


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.ws_connect(server.http + PATH) as websocket:
        await websocket.send_str("hello")
        return "yes", f"ClientSession.ws_connect, echoed {await websocket.receive_str()}"
