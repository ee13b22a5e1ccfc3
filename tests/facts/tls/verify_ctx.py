"""`verify=` or `ssl=` takes an `ssl.SSLContext`

A context of `ssl.create_default_context` that knows the certificate authority was given as `verify=`, with aiohttp as
`ssl=`: the status, or the exception that was raised. niquests takes it for a yes and checks as ever. Both requests and
niquests take a context in an adapter: `HTTPAdapter.init_poolmanager(..., ssl_context=context)`.
"""

import ssl

from tests.support.authority import authority_file
from tests.support.raised import raised_by

QUESTION = "Can verify= (ssl=) be an ssl.SSLContext?"
ANSWERS = {200: ("yes", "yes"), "raises TypeError": ("no", "raises {}"), "raises SSLError": ("no", "ignored: {}")}
MESSAGE = True


PATH = "/get"


def with_requests(requests, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    return raised_by(lambda: requests.get(server.https + PATH, verify=context, timeout=5).status_code)


def with_httpx(httpx, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    return httpx.get(server.https + PATH, verify=context).status_code


async def with_aiohttp(aiohttp, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession() as session:
        return (await session.get(server.https + PATH, ssl=context)).status
