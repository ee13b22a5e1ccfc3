"""One session in 20, 50 and 100 threads

20 threads made a GET at once with one session or client, then 50, 20 and 100, and so again with a new one for 22
seconds. Each GET was answered with a text and a cookie of its own, so that all threads wrote to the same cookie jar,
and Python was told to switch threads as often as it can, so that races show sooner. The outcome is the first
exception, *None* where there was none and each thread got the text that it had asked for. That is what was seen, and
no promise: a run can show a race, never that there is none. A session of aiohttp belongs to one event loop, and so to
one thread.
"""

from tests.support.sharing import failure_of

QUESTION = "Do 100 threads share one session or client without a failure?"
ANSWERS = {
    None: ("yes", "no failure seen"),
    "raises": ("no", "some raised {}"),
    "n/a": ("n/a", "one event loop, one thread"),
}
MESSAGE = True
SLOW = True


def with_requests(requests, server):
    return failure_of(requests.Session)


def with_httpx(httpx, server):
    return failure_of(httpx.Client)


def with_aiohttp(aiohttp, server):
    return "n/a"
