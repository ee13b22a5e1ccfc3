"""`auth=(user, password)`

`auth=("user", "passwd")` for a route that wants Basic authentication (RFC 7617): the status of the response, or the
exception that was raised.
"""

QUESTION = "Can auth= be a tuple, auth=(user, password)?"
ANSWERS = {200: ("yes", "yes"), "raises TypeError": ("no", "raises {}")}
MESSAGE = True


PATH = "/basic-auth/user/passwd"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, auth=("user", "passwd"), timeout=5)
    return response.status_code


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH, auth=("user", "passwd"))
    return response.status_code


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        try:
            response = await session.get(server.http + PATH, auth=("user", "passwd"))
        except TypeError as error:
            return error
        return response.status
