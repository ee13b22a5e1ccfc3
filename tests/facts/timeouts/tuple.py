"""`timeout=(1, 2)`

The seconds that each part of the request then had: for requests the timeouts of the sockets on which it was stuck,
connecting and reading; for httpx what the request carried with it; or the exception that was raised. The two parts that
a pair leaves out in httpx have no bound at all, where without a timeout argument they have one of 5 seconds.
"""

from tests.support.patience import patience
from tests.support.raised import raised_by_awaiting
from tests.support.unreachable import full_backlog

QUESTION = "What does timeout=(1, 2) mean?"
ANSWERS = {
    ("connect 1", "read 2"): "connect 1, read 2",
    ("connect 1", "read 2", "write None", "pool None"): "connect 1, read 2; write, pool: no bound",
    "raises": "raises {}",
}
MESSAGE = True


PATH = "/silence"


def with_requests(requests, server):
    with full_backlog() as url:
        connect = patience(requests.get, url, timeout=(1, 2))
    read = patience(requests.get, server.faults + PATH, timeout=(1, 2))
    return [f"connect {connect:g}", f"read {read:g}"]


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/get", timeout=(1, 2))
    return [f"{name} {seconds}" for name, seconds in response.request.extensions["timeout"].items()]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.http + "/get", timeout=(1, 2)))
