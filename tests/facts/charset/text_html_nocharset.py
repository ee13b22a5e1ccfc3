"""Text of UTF-8 HTML without a charset

The response is `<p>café</p>` in UTF-8 with `Content-Type: text/html`: the text that the client made of it.
"""

from tests.support.wire import Listener, answer

QUESTION = "Is UTF-8 HTML without a charset decoded correctly (or is é read as Ã©)?"
ANSWERS = {"<p>café</p>": ("yes", "café"), "<p>cafÃ©</p>": ("no", "cafÃ©")}


ANSWER = answer("<p>café</p>".encode(), ("content-type", "text/html"))


def with_requests(requests, server):
    with Listener(ANSWER) as listener:
        response = requests.get(listener.url, timeout=5)
        return response.text


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener:
        response = httpx.get(listener.url)
        return response.text


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return await response.text()
