"""Size of a response

The first response unpacks to 100 MB from less than 1 MB, the second is 100 MB as it is; the outcome is the size of what
was read into memory. None has a limit by default: count while you stream where the server is not trusted.
"""

from tests.support.coded import bomb
from tests.support.wire import Listener, answer

QUESTION = "Is a response of 100 MB refused by default?"
ANSWERS = {(100000000, 100000000): ("no", "no limit")}


MB = 1_000_000


def _answer(request):
    if request.target == "/bomb":
        return bomb(100, MB)
    return answer(bytes(100 * MB))


def with_requests(requests, server):
    with Listener(_answer) as listener:
        unpacked = requests.get(listener.url + "/bomb", timeout=20).content
        body = requests.get(listener.url + "/body", timeout=20).content
    return [len(unpacked), len(body)]


def with_httpx(httpx, server):
    with Listener(_answer) as listener:
        unpacked = httpx.get(listener.url + "/bomb", timeout=20).content
        body = httpx.get(listener.url + "/body", timeout=20).content
    return [len(unpacked), len(body)]


async def with_aiohttp(aiohttp, server):
    async def read(path):
        async with session.get(listener.url + path) as response:
            return await response.read()

    with Listener(_answer) as listener:
        async with aiohttp.ClientSession() as session:
            unpacked, body = await read("/bomb"), await read("/body")
    return [len(unpacked), len(body)]
