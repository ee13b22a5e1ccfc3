"""Retries on a status

A server answers two requests with 503 Service Unavailable and the third with 200. It was asked with a GET and what the
client has built in for retries: the status that the caller was given, or what the option raised: httpx's `retries` are
for connections alone. aiohttp and httpx have a place for retries that one writes oneself: a middleware, a transport.
"""

from tests.support.wire import Listener, answer

QUESTION = "Can it retry on a status such as 503?"
ANSWERS = {
    200: ("yes", "retried"),
    503: ("no", "connections only"),
    "raises TypeError": ("no", "no such option"),
}


def _unavailable_twice():
    answers = iter([answer(status="503 Service Unavailable")] * 2)
    return lambda _: next(answers, answer(b"available"))


def with_requests(requests, server):
    retry = requests.adapters.Retry(total=2, status_forcelist=[503])
    with Listener(_unavailable_twice()) as listener, requests.Session() as session:
        session.mount("http://", requests.adapters.HTTPAdapter(max_retries=retry))
        response = session.get(listener.url, timeout=5)
        return response.status_code


def with_httpx(httpx, server):
    with (
        Listener(_unavailable_twice()) as listener,
        httpx.Client(transport=httpx.HTTPTransport(retries=2)) as client,
    ):
        response = client.get(listener.url)
        return response.status_code


async def with_aiohttp(aiohttp, server):
    with Listener(_unavailable_twice()) as listener:
        try:
            async with aiohttp.ClientSession(retries=2) as session, session.get(listener.url) as response:
                return response.status
        except TypeError as error:
            return error
