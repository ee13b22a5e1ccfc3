"""`response.elapsed`

The class of `response.elapsed`, the time that the response took.
"""

QUESTION = "Does a response have elapsed (how long it took)?"
ANSWERS = {None: ("no", "no"), "datetime.timedelta": ("yes", "{}")}


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return type(response.elapsed)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return type(response.elapsed)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return getattr(response, "elapsed", None)
