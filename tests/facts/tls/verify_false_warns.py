"""Warns when verification is off

One GET was made with the check turned off and every warning shown: the names of the warnings.
"""

import warnings

QUESTION = "Does it warn when verification is off (InsecureRequestWarning)?"
ANSWERS = {(): ("no", "silent"), ...: ("yes", "{}")}


PATH = "/get"


def with_requests(requests, server):
    with warnings.catch_warnings(record=True, action="always") as warned:
        requests.get(server.https + PATH, verify=False, timeout=5)
    return [warning.category.__name__ for warning in warned]


def with_httpx(httpx, server):
    with warnings.catch_warnings(record=True, action="always") as warned:
        httpx.get(server.https + PATH, verify=False)
    return [warning.category.__name__ for warning in warned]


async def with_aiohttp(aiohttp, server):
    with warnings.catch_warnings(record=True, action="always") as warned:
        async with aiohttp.ClientSession() as session, session.get(server.https + PATH, ssl=False) as response:
            await response.read()
    return [warning.category.__name__ for warning in warned]
