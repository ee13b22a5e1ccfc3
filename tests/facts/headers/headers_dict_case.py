"""Names in `dict(response.headers)`

The server wrote `X-Mixed-Case`. A plain dict minds the case, and httpx's holds lower case: code that turns
the headers into a dict first finds different keys with each client.
"""

QUESTION = "Does dict(response.headers) keep the case of the names?"
ANSWERS = {("X-Mixed-Case",): ("yes", "as sent"), ("x-mixed-case",): ("no", "in lower case")}


def with_requests(requests, server):
    response = requests.get(server.faults + "/mixed-case", timeout=5)
    return [name for name in dict(response.headers) if name.lower() == "x-mixed-case"]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/mixed-case")
    return [name for name in dict(response.headers) if name.lower() == "x-mixed-case"]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/mixed-case") as response:
        return [name for name in dict(response.headers) if name.lower() == "x-mixed-case"]
