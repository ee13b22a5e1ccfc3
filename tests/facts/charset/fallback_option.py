"""Default charset for responses without one

The response is `café` in ISO 8859-1 without a Content-Type, and the client was told beforehand to read such responses
in that charset: the text, or the exception that was raised. With requests `response.encoding` is set for each response,
after it came.
"""

from tests.support.wire import Listener, answer

QUESTION = "Can you set a default charset for responses without one?"
ANSWERS = {"café": ("yes", "yes"), "raises TypeError": ("no", "no such option")}


ANSWER = answer("café".encode("latin-1"))


def with_requests(requests, server):
    try:
        session = requests.Session(default_encoding="latin-1")
    except TypeError as error:
        return error
    with Listener(ANSWER) as listener, session:
        return session.get(listener.url).text


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener, httpx.Client(default_encoding="latin-1") as client:
        return client.get(listener.url).text


async def with_aiohttp(aiohttp, server):
    def latin(_response, _body):
        return "latin-1"

    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession(fallback_charset_resolver=latin) as session:
            response = await session.get(listener.url)
            return await response.text()
