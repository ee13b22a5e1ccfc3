"""Content type when there is none

The server sends a body without a Content-Type. aiohttp fills in the default of RFC 9110 (section 8.3), the others are
asked for a header that is not there.
"""

QUESTION = "What is the content type when the server sends none?"


def with_requests(requests, server):
    response = requests.get(server.faults + "/no-content-type", timeout=5)
    return response.headers.get("Content-Type")


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/no-content-type")
    return response.headers.get("Content-Type")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/no-content-type") as response:
        return response.content_type
