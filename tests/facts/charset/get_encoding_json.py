"""JSON without a charset is decoded as

The response is UTF-8 with `Content-Type: application/json`. The outcome is the encoding that made the bytes
text: to encode the text in it gave the same bytes again. RFC 8259, section 8.1, has JSON in UTF-8 alone.
"""

from tests.support.wire import Listener, answer

QUESTION = "Which encoding is JSON without a charset decoded with?"


BODY = '{"first": "Zoë", "last": "Müller"}'.encode()
ANSWER = answer(BODY, ("content-type", "application/json"))


def _check(text, encoding):
    if text.encode(encoding) != BODY:
        raise ValueError(f"the text was not read with {encoding}: {text}")


def with_requests(requests, server):
    with Listener(ANSWER) as listener:
        response = requests.get(listener.url, timeout=5)
        _check(response.text, response.encoding)
        return response.encoding


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener:
        response = httpx.get(listener.url)
        _check(response.text, response.encoding)
        return response.encoding


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            _check(await response.text(), response.get_encoding())
            return response.get_encoding()
