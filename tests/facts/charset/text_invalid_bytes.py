"""Text of bytes that do not fit the charset

The response is `café` in ISO 8859-1 and says `charset=utf-8`: the text that the client made of it, or the exception
that was raised. `\\ufffd` is the replacement character, and what it replaced is lost.
"""

from tests.support.wire import Listener, answer

QUESTION = "What is text when the bytes do not fit the charset?"
ANSWERS = {"caf�": "� in place of the byte", "raises UnicodeDecodeError": "raises {}"}


ANSWER = answer("café".encode("latin-1"), ("content-type", "text/plain; charset=utf-8"))


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
            try:
                text = await response.text()
            except UnicodeDecodeError as error:
                return error
            return text
