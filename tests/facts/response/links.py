"""`Link` header, parsed

The response has the header `Link: </page/2>; rel="next"` (RFC 8288). The outcome is what the client says is the `url`
of `next`; a target relative to the page was sent, and aiohttp alone resolves it.
"""

import re

from tests.support.wire import Listener, answer

QUESTION = "Does it parse the Link header (pagination)?"
ANSWERS = {"/page/2": ("yes", "as sent"), "http://127.0.0.1/page/2": ("yes", "as an absolute URL")}


LINKED = answer(b"", ("link", '</page/2>; rel="next"'))


def _without_port(url):
    return re.sub(r":\d+", "", str(url))


def with_requests(requests, server):
    with Listener(LINKED) as listener:
        response = requests.get(listener.url, timeout=5)
        return _without_port(response.links["next"]["url"])


def with_httpx(httpx, server):
    with Listener(LINKED) as listener:
        response = httpx.get(listener.url)
        return _without_port(response.links["next"]["url"])


async def with_aiohttp(aiohttp, server):
    with Listener(LINKED) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return _without_port(response.links["next"]["url"])
