"""Retries a POST on a status

A server answers two requests with 503 Service Unavailable and the third with 200. It was asked with a POST and what the
client has built in for retries: the status that the caller was given, or what the option raised. `Retry` leaves out the
methods that may not be repeated without harm (RFC 9110, section 9.2.2) unless `allowed_methods` names them, and says
nothing about it; the second status is that with `allowed_methods=["POST"]`.
"""

from tests.support.wire import Listener, answer

QUESTION = "Can a POST be retried on a 503?"
ANSWERS = {
    (503, 200): ("partly", "only if allowed_methods names it"),
    (200, 200): ("yes", "yes"),
    (503, 503): ("no", "not sent again"),
    503: ("no", "retries= is for connections"),
    "raises TypeError": ("no", "no such option"),
}


def _unavailable_twice():
    answers = iter([answer(status="503 Service Unavailable")] * 2)
    return lambda _: next(answers, answer(b"available"))


def with_requests(requests, server):
    def post(**options):
        retry = requests.adapters.Retry(total=2, status_forcelist=[503], **options)
        with Listener(_unavailable_twice()) as listener, requests.Session() as session:
            session.mount("http://", requests.adapters.HTTPAdapter(max_retries=retry))
            return session.post(listener.url, timeout=5).status_code

    return [post(), post(allowed_methods=["POST"])]


def with_httpx(httpx, server):
    with (
        Listener(_unavailable_twice()) as listener,
        httpx.Client(transport=httpx.HTTPTransport(retries=2)) as client,
    ):
        response = client.post(listener.url)
        return response.status_code


async def with_aiohttp(aiohttp, server):
    with Listener(_unavailable_twice()) as listener:
        try:
            async with aiohttp.ClientSession(retries=2) as session, session.post(listener.url) as response:
                return response.status
        except TypeError as error:
            return error
