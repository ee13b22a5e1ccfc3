"""Client certificate

The server was shown the certificate: the parameter that it was given with. requests takes the file of the certificate
and its key, the others a context that has loaded it.
"""

import ssl

from tests.support.authorities import client_file
from tests.support.authority import authority_file
from tests.support.spelled import spelled

QUESTION = "How do you send a client certificate (mTLS)?"
ANSWERS = {"cert=": "cert=", "verify=": "verify= with an SSLContext", "ssl=": "ssl= with an SSLContext"}


PATH = "/client-certificate"


SHOWN = {"common_name": "playground-client"}


def with_requests(requests, server):
    option = {"cert": client_file(server.http)}
    response = requests.get(server.https + PATH, verify=authority_file(server.http), **option, timeout=5)
    return spelled(option, works=response.json().items() >= SHOWN.items())


def with_httpx(httpx, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    context.load_cert_chain(client_file(server.http))
    option = {"verify": context}
    response = httpx.get(server.https + PATH, **option)
    return spelled(option, works=response.json().items() >= SHOWN.items())


async def with_aiohttp(aiohttp, server):
    context = ssl.create_default_context(cafile=authority_file(server.http))
    context.load_cert_chain(client_file(server.http))
    option = {"ssl": context}
    async with aiohttp.ClientSession() as session, session.get(server.https + PATH, **option) as response:
        return spelled(option, works=(await response.json()).items() >= SHOWN.items())
