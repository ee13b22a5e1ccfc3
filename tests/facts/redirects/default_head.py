"""HEAD follows redirects by default

The same with HEAD and the client's own function for it, without an option: the status of the response that the
call gave.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener


def with_requests(requests, server):
    with Listener(redirecting("/end")) as listener:
        response = requests.head(listener.url, timeout=5)
        return response.status_code


def with_httpx(httpx, server):
    with Listener(redirecting("/end")) as listener:
        response = httpx.head(listener.url)
        return response.status_code


async def with_aiohttp(aiohttp, server):
    with Listener(redirecting("/end")) as listener:
        async with aiohttp.ClientSession() as session, session.head(listener.url) as response:
            return response.status
