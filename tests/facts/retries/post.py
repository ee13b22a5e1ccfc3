"""Retry of a POST on a 503

A server answers two requests with 503 Service Unavailable and the third with 200. It was asked with a POST and what the
client has built in for retries. *No* means that the option was refused, or that the 503 was given to the caller after
one request. `Retry` leaves out the methods that may not be repeated without harm (RFC 9110, section 9.2.2) unless
`allowed_methods` names them, and says nothing about it.
"""

from tests.support.wire import Listener, answer


def _unavailable_twice():
    answers = iter([answer(status="503 Service Unavailable")] * 2)
    return lambda _: next(answers, answer(b"available"))


def _verdict(how, status, listener):
    return "yes" if status == 200 else "no", f"{how}: {status} after {_counted(len(listener.requests))}"


def _counted(requests):
    return f"{requests} request" + "s" * (requests != 1)


def with_requests(requests, server):
    retry = requests.adapters.Retry(total=2, status_forcelist=[503])
    with Listener(_unavailable_twice()) as listener, requests.Session() as session:
        session.mount("http://", requests.adapters.HTTPAdapter(max_retries=retry))
        response = session.post(listener.url, timeout=5)
        return _verdict("Retry(status_forcelist=...)", response.status_code, listener)


def with_httpx(httpx, server):
    with (
        Listener(_unavailable_twice()) as listener,
        httpx.Client(transport=httpx.HTTPTransport(retries=2)) as client,
    ):
        response = client.post(listener.url)
        return _verdict("HTTPTransport(retries=2)", response.status_code, listener)


async def with_aiohttp(aiohttp, server):
    with Listener(_unavailable_twice()) as listener:
        try:
            async with aiohttp.ClientSession(retries=2) as session, session.post(listener.url) as response:
                return _verdict("ClientSession(retries=2)", response.status, listener)
        except TypeError as error:
            return "no", f"ClientSession(retries=2): {type(error).__name__}"
