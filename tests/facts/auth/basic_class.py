"""Class for Basic authentication, without a warning

A request was sent with the client's own class for Basic authentication, and was answered 200: the first
warning on the way, None where there was none.
"""

import warnings

QUESTION = "Can the client's own class for Basic authentication be used without a warning?"
ANSWERS = {None: ("yes", "no warning"), "warns": ("no", "warns {}")}
PATH = "/basic-auth/user/passwd"


def with_requests(requests, server):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        auth = requests.auth.HTTPBasicAuth("user", "passwd")
        requests.get(server.http + PATH, auth=auth, timeout=5).raise_for_status()
    return caught[0].message if caught else None


def with_httpx(httpx, server):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        auth = httpx.BasicAuth("user", "passwd")
        httpx.get(server.http + PATH, auth=auth).raise_for_status()
    return caught[0].message if caught else None


async def with_aiohttp(aiohttp, server):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        auth = aiohttp.BasicAuth("user", "passwd")
        async with aiohttp.ClientSession() as session, session.get(server.http + PATH, auth=auth) as response:
            response.raise_for_status()
    return caught[0].message if caught else None
