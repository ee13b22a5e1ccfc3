"""Takes an `ssl.SSLContext`

A context of `ssl.create_default_context` that knows the certificate authority was given as `verify=`, with aiohttp as
`ssl=`. Where that failed, it was given as the `ssl_context` of an adapter of one's own. The outcome is the status, and
what was raised before. niquests takes a context for `verify=` as a yes and checks as ever.
"""

import ssl

from tests.support.authority import authority_file

QUESTION = "Can you pass an ssl.SSLContext?"
ANSWERS = {
    200: ("yes", "yes"),
    (200, "TypeError"): ("partly", "in an adapter; verify= raises TypeError"),
    (200, "SSLError"): ("partly", "in an adapter; verify= ignores it"),
}
PATH = "/get"


def with_requests(requests, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    try:
        return requests.get(server.https + PATH, verify=context, timeout=5).status_code
    except (TypeError, requests.exceptions.SSLError) as error:
        raised = type(error).__name__
    adapter = requests.adapters.HTTPAdapter()
    adapter.init_poolmanager(10, 10, ssl_context=context)
    with requests.Session() as session:
        session.mount("https://", adapter)
        return [session.get(server.https + PATH, timeout=5).status_code, raised]


def with_httpx(httpx, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    return httpx.get(server.https + PATH, verify=context).status_code


async def with_aiohttp(aiohttp, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession() as session:
        return (await session.get(server.https + PATH, ssl=context)).status
