"""GET on a connection that the server drops

The server answers the first request of a connection and closes it, without a response, at the second. aiohttp
sends a GET again on a new connection, since that does no harm (RFC 9110, section 9.2.2); with the others the
program has to.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Is a GET sent again when the server drops the kept connection?"
ANSWERS = {200: ("yes", "sent again"), "raises": ("no", "raises {}")}
MESSAGE = True


PATH = "/close-after-first"


def with_requests(requests, server):
    with requests.Session() as session:
        session.get(server.faults + PATH, timeout=5)
        return raised_by(lambda: session.get(server.faults + PATH, timeout=5).status_code)


def with_httpx(httpx, server):
    with httpx.Client() as client:
        client.get(server.faults + PATH)
        return raised_by(lambda: client.get(server.faults + PATH).status_code)


async def with_aiohttp(aiohttp, server):
    async def status():
        async with session.get(server.faults + PATH) as response:
            return response.status

    async with aiohttp.ClientSession() as session:
        async with session.get(server.faults + PATH) as response:
            await response.read()
        return await raised_by_awaiting(status())
