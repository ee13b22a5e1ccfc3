"""What the plain install can do

The post names a best use case for each client. In place of that opinion, seven things were tried with each as
plainly installed, and the cell lists those that worked: a call without an event loop, an awaited call, a
WebSocket echo, a server-sent event, a response over HTTP/2, a call into an ASGI application without a socket,
and serving HTTP with the same package. Where a client has no name for a thing, another client's name was
asked for in vain.
"""

import asyncio
from importlib import import_module
from ssl import create_default_context

from tests.support.authority import authority_file
from tests.support.capabilities import what_worked

QUESTION = "What can the plain install do: sync, async, WebSocket, SSE, HTTP/2, ASGI, serving?"


PATH = "/ds2man/basic/response/case1"
VERSION = "/http-version"
EVENTS = "/sse?n=1"


async def _application(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"from the application"})


def with_requests(requests, server):
    authority = authority_file(server.http)
    echo = server.http.replace("http", "ws", 1) + "/ws/echo"

    def version():
        response = requests.get(server.https + VERSION, verify=authority, timeout=5)
        return response.json()["http_version"] == "2"

    async def awaited():
        async with requests.AsyncSession() as session:
            return (await session.get(server.http + PATH)).ok

    tries = [
        ("sync", lambda: requests.get(server.http + PATH, timeout=5).ok, ()),
        ("async", lambda: asyncio.run(awaited()), (AttributeError,)),
        ("WebSocket", lambda: requests.get(echo, timeout=5), (requests.exceptions.InvalidSchema,)),
        ("SSE", lambda: requests.get(server.http + EVENTS, timeout=5).extension, (AttributeError,)),
        ("HTTP/2", version, ()),
        ("ASGI app", lambda: requests.Session(app=_application), (TypeError,)),
        ("server", lambda: import_module(f"{requests.__name__}.web"), (ImportError,)),
    ]
    return what_worked(tries)


def with_niquests(niquests, server):
    authority = authority_file(server.http)
    echo = server.http.replace("http", "ws", 1) + "/ws/echo"

    def version():
        response = niquests.get(server.https + VERSION, verify=authority)
        return response.json()["http_version"] == "2"

    async def awaited():
        async with niquests.AsyncSession() as session:
            return (await session.get(server.http + PATH)).ok

    def event():
        with niquests.get(server.http.replace("http", "psse", 1) + EVENTS) as response:
            response.extension.next_payload()  # the retry that the server begins with
            return response.extension.next_payload().event == "tick"

    async def application():
        async with niquests.AsyncSession(app=_application) as session:
            return (await session.get("/")).text == "from the application"

    tries = [
        ("sync", lambda: niquests.get(server.http + PATH).ok, ()),
        ("async", lambda: asyncio.run(awaited()), ()),
        ("WebSocket", lambda: niquests.get(echo), (niquests.exceptions.InvalidSchema,)),
        ("SSE", event, ()),
        ("HTTP/2", version, ()),
        ("ASGI app", lambda: asyncio.run(application()), ()),
        ("server", lambda: import_module(f"{niquests.__name__}.web"), (ImportError,)),
    ]
    return what_worked(tries)


def with_httpx(httpx, server):
    tls = create_default_context(cafile=authority_file(server.http))
    client = httpx.Client()

    async def awaited():
        async with httpx.AsyncClient() as session:
            return (await session.get(server.http + PATH)).is_success

    def echo():
        with client.websocket(server.http + "/ws/echo") as websocket:
            websocket.send_text("hello")
            return websocket.receive_text() == "hello"

    def event():
        with client.sse(server.http + EVENTS) as events:
            return any(event.event == "tick" for event in events)

    def version():
        with httpx.Client(verify=tls, http2=True) as other:
            return other.get(server.https + VERSION).json()["http_version"] == "2"

    async def application():
        transport = httpx.ASGITransport(app=_application)
        async with httpx.AsyncClient(transport=transport, base_url="http://application") as session:
            return (await session.get("/")).text == "from the application"

    # The successor has Client.websocket, but not the package that it needs: an ImportError.
    tries = [
        ("sync", lambda: client.get(server.http + PATH).is_success, ()),
        ("async", lambda: asyncio.run(awaited()), ()),
        ("WebSocket", echo, (AttributeError, ImportError)),
        ("SSE", event, (AttributeError,)),
        ("HTTP/2", version, (ImportError,)),
        ("ASGI app", lambda: asyncio.run(application()), ()),
        ("server", lambda: import_module(f"{httpx.__name__}.web"), (ImportError,)),
    ]
    with client:
        return what_worked(tries)


def with_aiohttp(aiohttp, server):
    tls = create_default_context(cafile=authority_file(server.http))

    async def awaited():
        async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
            return response.ok

    async def echo():
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(server.http + "/ws/echo") as websocket,
        ):
            await websocket.send_str("hello")
            return await websocket.receive_str() == "hello"

    async def version():
        async with (
            aiohttp.ClientSession() as session,
            session.get(server.https + VERSION, ssl=tls) as response,
        ):
            return (await response.json())["http_version"] == "2"

    async def event():
        async with aiohttp.ClientSession() as session, session.get(server.http + EVENTS) as response:
            return response.extension

    async def application():
        async with aiohttp.ClientSession(app=_application):
            return True

    async def served():
        web = import_module(f"{aiohttp.__name__}.web")
        site = web.Application()

        async def answer(_request):
            return web.Response(text="from the server")

        site.router.add_get("/", answer)
        runner = web.AppRunner(site)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0]
        async with aiohttp.ClientSession() as session, session.get(f"http://{host}:{port}/") as response:
            text = await response.text()
        await runner.cleanup()
        return text == "from the server"

    tries = [
        ("sync", lambda: aiohttp.get(server.http + PATH), (AttributeError,)),
        ("async", lambda: asyncio.run(awaited()), ()),
        ("WebSocket", lambda: asyncio.run(echo()), ()),
        ("SSE", lambda: asyncio.run(event()), (AttributeError,)),
        ("HTTP/2", lambda: asyncio.run(version()), ()),
        ("ASGI app", lambda: asyncio.run(application()), (TypeError,)),
        ("server", lambda: asyncio.run(served()), ()),
    ]
    return what_worked(tries)
