"""gzip in gzip, five times and six times

The response is in gzip five times over, then six times, and says so (`Content-Encoding: gzip, gzip, ...`): whether
the client gave the text, or the name of the class that was raised. A limit keeps a small response from growing
without end. *False* means that the client gave the bytes as they came.
"""

from tests.support.coded import stacked, unstacked
from tests.support.wire import Listener


def with_requests(requests, server):
    outcomes: list[object] = []
    for times in (5, 6):
        with Listener(stacked(times)) as listener:
            try:
                outcomes.append(unstacked(requests.get(listener.url, timeout=5).content, times))
            except requests.exceptions.RequestException as error:
                outcomes.append(type(error).__name__)
    return outcomes


def with_httpx(httpx, server):
    outcomes: list[object] = []
    for times in (5, 6):
        with Listener(stacked(times)) as listener:
            try:
                outcomes.append(unstacked(httpx.get(listener.url).content, times))
            except httpx.HTTPError as error:
                outcomes.append(type(error).__name__)
    return outcomes


async def with_aiohttp(aiohttp, server):
    outcomes: list[object] = []
    async with aiohttp.ClientSession() as session:
        for times in (5, 6):
            with Listener(stacked(times)) as listener:
                try:
                    outcomes.append(unstacked(await (await session.get(listener.url)).read(), times))
                except aiohttp.ClientError as error:
                    outcomes.append(type(error).__name__)
    return outcomes
