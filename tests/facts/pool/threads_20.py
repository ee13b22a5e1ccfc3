"""200 requests from 20 threads with one session

20 threads made 200 GETs with one session or client, each answered with a text and a cookie of its own, so that all
wrote to the same cookie jar: how many got the text that they had asked for. That is what was seen, and no promise: a
run can show a race, never that there is none. A session of aiohttp belongs to one event loop, and so to one thread.
"""

from tests.support.sharing import right_of, told
from tests.support.wire import Listener

QUESTION = "Does one session work from 20 threads at once?"
ANSWERS = {200: ("yes", "{} right"), "n/a": ("n/a", "one event loop, one thread"), ...: ("no", "{} right")}


def with_requests(requests, server):
    with Listener(told) as listener, requests.Session() as session:
        return right_of(session.get, listener.url, 20)


def with_httpx(httpx, server):
    with Listener(told) as listener, httpx.Client() as client:
        return right_of(client.get, listener.url, 20)


def with_aiohttp(aiohttp, server):
    return "n/a"
