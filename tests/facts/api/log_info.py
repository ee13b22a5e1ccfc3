"""Logs each request at INFO

One GET was made while the root logger's level was INFO: the name of the logger of each record that reached it.
A program that turns logging on meets a line for each request here.
"""

import logging

QUESTION = "Does it log each request at INFO?"
ANSWERS = {(): ("no", "nothing"), ...: ("yes", "logger {}")}


PATH = "/get"


class _Names(logging.Handler):
    def __init__(self):
        super().__init__()
        self.names = []
        logging.basicConfig(level=logging.INFO, handlers=[self])

    def emit(self, record):
        self.names.append(record.name)


def with_requests(requests, server):
    handler = _Names()
    requests.get(server.http + PATH, timeout=5)
    return handler.names


def with_httpx(httpx, server):
    handler = _Names()
    httpx.get(server.http + PATH)
    return handler.names


async def with_aiohttp(aiohttp, server):
    handler = _Names()
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        await response.read()
    return handler.names
