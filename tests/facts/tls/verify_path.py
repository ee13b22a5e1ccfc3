"""Path of a CA file

The certificate authority was named by its file, as a string: the status and the warnings' names, or the exception that
was raised.
"""

import warnings

from tests.support.authority import authority_file
from tests.support.raised import raised_by_awaiting

QUESTION = "Can verification take the path of a CA file?"
ANSWERS = {
    (200,): ("yes", "yes"),
    (200, "DeprecationWarning"): ("partly", "deprecated"),
    "raises TypeError": ("no", "raises {}"),
}
MESSAGE = True


PATH = "/get"


def with_requests(requests, server):
    authority = authority_file(server.http)
    with warnings.catch_warnings(record=True, action="always") as warned:
        response = requests.get(server.https + PATH, verify=authority, timeout=5)
    return [response.status_code, *(warning.category.__name__ for warning in warned)]


def with_httpx(httpx, server):
    authority = authority_file(server.http)
    with warnings.catch_warnings(record=True, action="always") as warned:
        response = httpx.get(server.https + PATH, verify=authority)
    return [response.status_code, *(warning.category.__name__ for warning in warned)]


async def with_aiohttp(aiohttp, server):
    authority = authority_file(server.http)
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.https + PATH, ssl=authority))
