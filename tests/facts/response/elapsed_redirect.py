"""`elapsed` includes a redirect

The server answers with a redirect after 1.5 s, and at its target at once. The outcome says whether `elapsed` is more
than 1 s: whether it was measured from the first request on, or from the last.
"""

import time

from tests.support.wire import Listener, answer

QUESTION = "Does elapsed include the redirects?"
ANSWERS = {True: ("yes", "all requests"), False: ("no", "the last request only"), "n/a": ("n/a", "no elapsed")}


def _slow_redirect(request):
    if request.target == "/end":
        return answer(b"here")
    time.sleep(1.5)
    return answer(b"", ("location", "/end"), status="302 Found")


def with_requests(requests, server):
    with Listener(_slow_redirect) as listener:
        response = requests.get(listener.url + "/start", timeout=5)
        return response.elapsed.total_seconds() > 1


def with_httpx(httpx, server):
    with Listener(_slow_redirect) as listener:
        response = httpx.get(listener.url + "/start", follow_redirects=True)
        return response.elapsed.total_seconds() > 1


async def with_aiohttp(aiohttp, server):
    with Listener(_slow_redirect) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url + "/start") as response:
            await response.read()
            return getattr(response, "elapsed", "n/a")
