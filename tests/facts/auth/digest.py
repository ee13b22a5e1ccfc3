"""Digest authentication

A route that wants Digest authentication with SHA-256 (RFC 7616) answered 200 to this class, and 401 without it.
aiohttp's is a middleware, in `middlewares=`.
"""

QUESTION = "Does it support Digest authentication?"
ANSWERS = {...: ("yes", "{}")}


PATH = "/digest-auth/auth/user/passwd/SHA-256"


def _check(without, status):
    if (without, status) != (401, 200):
        raise ValueError(f"{without} without authentication, {status} with it")


def with_requests(requests, server):
    auth = requests.auth.HTTPDigestAuth("user", "passwd")
    without = requests.get(server.http + PATH, timeout=5)
    response = requests.get(server.http + PATH, auth=auth, timeout=5)
    _check(without.status_code, response.status_code)
    return type(auth)


def with_httpx(httpx, server):
    auth = httpx.DigestAuth("user", "passwd")
    without = httpx.get(server.http + PATH)
    response = httpx.get(server.http + PATH, auth=auth)
    _check(without.status_code, response.status_code)
    return type(auth)


async def with_aiohttp(aiohttp, server):
    auth = aiohttp.DigestAuthMiddleware("user", "passwd")
    async with aiohttp.ClientSession() as session:
        without = await session.get(server.http + PATH)
        response = await session.get(server.http + PATH, middlewares=[auth])
        _check(without.status, response.status)
    return type(auth)
