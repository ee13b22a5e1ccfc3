"""Basic authentication without a warning

A request with user and password was sent while every warning was an error, and answered 200: the option that did it.
aiohttp's is a header, which `encode_basic_auth()` makes.
"""

import warnings

from tests.support.spelled import spelled

QUESTION = "How do you send Basic authentication without a deprecation warning?"
ANSWERS = {"auth=": "auth=", "headers=": "an Authorization header"}


PATH = "/basic-auth/user/passwd"


def with_requests(requests, server):
    warnings.simplefilter("error")
    url = server.http + PATH
    option = {"auth": ("user", "passwd")}
    return spelled(option, works=requests.get(url, **option, timeout=5).ok)


def with_httpx(httpx, server):
    warnings.simplefilter("error")
    url = server.http + PATH
    option = {"auth": ("user", "passwd")}
    return spelled(option, works=httpx.get(url, **option).is_success)


async def with_aiohttp(aiohttp, server):
    warnings.simplefilter("error")
    url = server.http + PATH
    option = {"headers": {"Authorization": aiohttp.encode_basic_auth("user", "passwd")}}
    async with aiohttp.ClientSession() as session, session.get(url, **option) as response:
        return spelled(option, works=response.ok)
