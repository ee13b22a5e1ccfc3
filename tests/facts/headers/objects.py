"""`response.oheaders`: headers as objects

`Content-Type: text/html; charset=iso-8859-1` was sent, and its charset asked for under the name that niquests gives to
headers as objects: the charset, or what asking for it raised. The other clients know such names for single
headers alone, such as aiohttp's `response.charset`.
"""

from tests.support.raised import raised_by

QUESTION = "Does a response have oheaders (headers parsed into objects)?"
ANSWERS = {"iso-8859-1": ("yes", "oheaders"), "raises AttributeError": ("no", "no")}


PATH = "/response-headers?Content-Type=text/html%3B%20charset%3Diso-8859-1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return raised_by(lambda: response.oheaders.content_type.charset)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return raised_by(lambda: response.oheaders.content_type.charset)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return raised_by(lambda: response.oheaders.content_type.charset)
