"""The post's server, as it stands

The listing of the application that the clients talk to was written to a file, line for line, and run by Python. It
is read before anything in it is imported: FastAPI was not needed to see this, and the client has no part in it.
"""

from tests.support.post import listing, outcome

QUESTION = "Does the server of the post run as it stands?"
ANSWERS = {
    "exit status 0": ("yes", "yes"),
    "TabError: inconsistent use of tabs and spaces in indentation": ("no", "TabError: tabs and spaces mixed"),
}


def with_requests(requests, server):
    return outcome(listing("server"))


def with_httpx(httpx, server):
    return outcome(listing("server"))


def with_aiohttp(aiohttp, server):
    return outcome(listing("server"))
