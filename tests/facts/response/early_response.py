"""Early response (103), in a hook

The server sends 103 Early Hints (RFC 8297), then 200. A hook for such responses was asked for under the name that
niquests gives it: the statuses that it saw, or what asking for it raised. httpx ignores the name of a hook
that it does not know.
"""

from tests.support.raised import raised_by

QUESTION = "Can you see an early response (103)?"
ANSWERS = {(103,): ("yes", "early_response hook"), (): ("no", "hook never runs"), "raises": ("no", "no such hook")}


def with_requests(requests, server):
    seen = []

    def statuses():
        hooks = {"early_response": [lambda response: seen.append(response.status_code)]}
        requests.get(server.faults + "/103", hooks=hooks, timeout=5)
        return seen

    return raised_by(statuses)


def with_httpx(httpx, server):
    seen = []
    hooks = {"early_response": [lambda response: seen.append(response.status_code)]}
    with httpx.Client(event_hooks=hooks) as client:
        client.get(server.faults + "/103")
    return seen


def with_aiohttp(aiohttp, server):
    return raised_by(lambda: aiohttp.TraceConfig().on_early_response)
