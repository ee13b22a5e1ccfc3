"""Comes with a server

The package has a server of its own: an application was made with it, served on a free port and asked with the client.
The outcome is the text that came back, or what looking for such a module (`aiohttp.web`) raised.
"""

from importlib import import_module

from tests.support.raised import raised_by

QUESTION = "Is there a server in the same package?"
ANSWERS = {"from the server": ("yes", "yes"), "raises ModuleNotFoundError": ("no", "client only")}


def with_requests(requests, server):
    return raised_by(import_module, f"{requests.__name__}.web")


def with_httpx(httpx, server):
    return raised_by(import_module, f"{httpx.__name__}.web")


async def with_aiohttp(aiohttp, server):
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
    return text
