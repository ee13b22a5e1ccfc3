"""One session in 50 threads

50 threads made 200 GETs with one session or client, then with a new one, and so on for 22 seconds. Each GET was
answered with a text and a cookie of its own, so that all threads wrote to the same cookie jar, and Python was told to
switch threads as often as it can, so that races show sooner. The outcome is the first exception, *None* where there
was none and each thread got the text that it had asked for. That is what was seen, and no promise: a run can show a
race, never that there is none. A session of aiohttp belongs to one event loop, and so to one thread.
"""

from tests.support.sharing import failure_of

QUESTION = "Can 50 threads share one session or client?"
ANSWERS = {
    None: ("yes", "each got its answer"),
    "raises": ("no", "some raised {}"),
    "n/a": ("n/a", "one event loop, one thread"),
}
MESSAGE = True
SLOW = True


def with_requests(requests, server):
    return failure_of(requests.Session, 50)


def with_httpx(httpx, server):
    return failure_of(httpx.Client, 50)


def with_aiohttp(aiohttp, server):
    return "n/a"
