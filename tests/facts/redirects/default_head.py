"""HEAD follows redirects by default

A HEAD, with the client's own function for it, of a path that answers 302 and leads to one that answers 200; no option
was given. What is seen is the status of the response that the call gave: 302 means that the redirect was left to the
caller.
"""

from tests.support.redirecting import redirecting
from tests.support.wire import Listener

QUESTION = "Does HEAD follow redirects by default?"
ANSWERS = {200: ("yes", "followed"), 302: ("no", "left to you ({})")}


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
