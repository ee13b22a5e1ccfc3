"""Basic authentication without a warning

A request with name and password was sent while every warning was an error: the status of the response. aiohttp's way
is a header, which `encode_basic_auth()` makes.
"""

import warnings

PATH = "/basic-auth/user/passwd"


def with_requests(requests, server):
    warnings.simplefilter("error")
    url = server.http + PATH
    return requests.get(url, auth=("user", "passwd"), timeout=5).status_code


def with_httpx(httpx, server):
    warnings.simplefilter("error")
    url = server.http + PATH
    return httpx.get(url, auth=("user", "passwd")).status_code


async def with_aiohttp(aiohttp, server):
    warnings.simplefilter("error")
    url = server.http + PATH
    async with aiohttp.ClientSession() as session:
        return (await session.get(url, headers={"Authorization": aiohttp.encode_basic_auth("user", "passwd")})).status
