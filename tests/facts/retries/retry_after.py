"""Wait that `Retry-After: 7` causes

A server answers with 503 and `Retry-After: 7`, then with 200. It was asked with one retry, in what the client has for
it, while the clock for waiting did not wait and wrote down what it was asked for: the seconds, `None` where the 503
was given to the caller at once.
"""

from unittest import mock

from tests.support.wire import Listener, answer

QUESTION = "Does a retry wait as long as Retry-After says?"
UNIT = "s"
ANSWERS = {7: ("yes", "waits {}"), None: ("no", "not retried")}


def _busy():
    answers = iter([answer(b"", ("retry-after", "7"), status="503 Service Unavailable")])
    return lambda _: next(answers, answer())


def with_requests(requests, server):
    retry = requests.adapters.Retry(total=1, status_forcelist=[503])
    with Listener(_busy()) as listener, requests.Session() as session, mock.patch("time.sleep") as sleep:
        session.mount("http://", requests.adapters.HTTPAdapter(max_retries=retry))
        session.get(listener.url, timeout=5)
        return sleep.call_args.args[0] if sleep.called else None


def with_httpx(httpx, server):
    transport = httpx.HTTPTransport(retries=1)
    with Listener(_busy()) as listener, httpx.Client(transport=transport) as client:
        with mock.patch("time.sleep") as sleep:
            client.get(listener.url)
        return sleep.call_args.args[0] if sleep.called else None


async def with_aiohttp(aiohttp, server):
    with Listener(_busy()) as listener, mock.patch("asyncio.sleep") as sleep:
        async with aiohttp.ClientSession() as session, session.get(listener.url):
            return sleep.call_args.args[0] if sleep.called else None
