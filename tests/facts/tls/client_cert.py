"""Client certificate

The name in the certificate that the server was shown. requests takes the file of the certificate and its key, the
others a context that has loaded it.
"""

import ssl

from tests.support.authorities import client_file
from tests.support.authority import authority_file

PATH = "/client-certificate"


def with_requests(requests, server):
    authority, certificate = authority_file(server.http), client_file(server.http)
    return requests.get(server.https + PATH, verify=authority, cert=certificate, timeout=5).json()["common_name"]


def with_httpx(httpx, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    context.load_cert_chain(client_file(server.http))
    return httpx.get(server.https + PATH, verify=context).json()["common_name"]


async def with_aiohttp(aiohttp, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    context.load_cert_chain(client_file(server.http))
    async with aiohttp.ClientSession() as session:
        return (await (await session.get(server.https + PATH, ssl=context)).json())["common_name"]
