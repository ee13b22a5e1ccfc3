"""Ways to read a body in pieces

A request is made for streaming, and the names of the methods that iterate over its body are read from what was
given. aiohttp's are those of `response.content`, which can itself be iterated over, line by line.
"""

QUESTION = "Which methods iterate over a body?"
ANSWERS = {
    ("iter_bytes", "iter_lines", "iter_raw", "iter_text"): "iter_bytes, iter_lines and more",
    ...: "{}",
}


def with_requests(requests, server):
    with requests.get(server.http + "/bytes/100", stream=True, timeout=5) as response:
        return [name for name in dir(response) if name.startswith("iter_")]


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + "/bytes/100") as response:
        return [name for name in dir(response) if name.startswith("iter_")]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/bytes/100") as response:
        return [name for name in dir(response.content) if name.startswith("iter_")]
