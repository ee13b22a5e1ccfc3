"""Status code

The status code of a 200: a plain number in each client. aiohttp alone calls it `status`.
"""

QUESTION = "What is the status code of a response called: status or status_code?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.status_code


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.status_code


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.status
