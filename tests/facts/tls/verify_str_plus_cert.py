"""`verify='ca.pem'` with `cert='client.pem'`

Both were given as the names of files: the name in the certificate that the server was shown, or the class that was
raised. httpx showed none where the outcome is *None*: it leaves the client certificate out, and says nothing of
it; httpx2 refuses the two together.
"""

from tests.support.authorities import client_file
from tests.support.authority import authority_file
from tests.support.raised import raised_by

QUESTION = "Do verify='ca.pem' and cert='client.pem' work together?"
ANSWERS = {
    "playground-client": ("yes", "yes"),
    None: ("no", "cert= ignored, silently"),
    "raises TypeError": ("no", "raises {}"),
}


PATH = "/client-certificate"


def with_requests(requests, server):
    files = {"verify": authority_file(server.http), "cert": client_file(server.http)}
    return requests.get(server.https + PATH, **files, timeout=5).json()["common_name"]


def with_httpx(httpx, server):
    files = {"verify": authority_file(server.http), "cert": client_file(server.http)}
    return raised_by(lambda: httpx.Client(**files).get(server.https + PATH).json()["common_name"])


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return raised_by(session.get, server.https + PATH, verify="ca.pem", cert="client.pem")
