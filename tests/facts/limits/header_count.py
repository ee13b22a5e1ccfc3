"""Number of headers of a response

The response had more and more headers, up to 5,000: the largest number with which the client gave the response, found
by halving. requests' limit is that of `http.client`, aiohttp's is its argument `max_headers`.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener, answer

QUESTION = "How many headers may a response have?"
ANSWERS = {5000: "5,000 and more", ...: "{}"}


MOST = 5000


def _answer(request):
    """Answer /110 with 110 headers, the Content-Length among them."""
    count = int(request.target.removeprefix("/"))
    return answer(b"", *((f"x-{number}", "") for number in range(1, count)))


class _Search:
    """Halves what lies between a number that was accepted and one that was not."""

    def __init__(self):
        self.accepted, self.refused, self.next = 0, MOST + 1, MOST

    def note(self, outcome):
        if outcome == self.next:
            self.accepted = self.next
        else:
            self.refused = self.next
        self.next = (self.accepted + self.refused) // 2
        return self.refused - self.accepted > 1


def with_requests(requests, server):
    def count(number):
        return len(requests.get(f"{listener.url}/{number}", timeout=5).headers)

    search = _Search()
    with Listener(_answer) as listener:
        while search.note(raised_by(count, search.next)):
            pass
    return search.accepted


def with_httpx(httpx, server):
    def count(number):
        return len(httpx.get(f"{listener.url}/{number}").headers)

    search = _Search()
    with Listener(_answer) as listener:
        while search.note(raised_by(count, search.next)):
            pass
    return search.accepted


async def with_aiohttp(aiohttp, server):
    async def count(number):
        async with session.get(f"{listener.url}/{number}") as response:
            return len(response.headers)

    search = _Search()
    with Listener(_answer) as listener:
        async with aiohttp.ClientSession() as session:
            while search.note(await raised_by_awaiting(count(search.next))):
                pass
    return search.accepted
