"""Hook for an early response (103)

The server sends 103 Early Hints (RFC 8297), then 200. A hook for such responses was looked for under the name that
niquests gives it: the statuses that it saw, or what looking for it raised.
"""

from tests.support.raised import raised_by

QUESTION = "Is there a hook for an early response (103)?"
ANSWERS = {(103,): ("yes", "early_response hook"), "raises": ("no", "no such hook")}


def with_requests(requests, server):
    seen = []

    def statuses():
        hooks = {"early_response": [lambda response: seen.append(response.status_code)]}
        requests.get(server.faults + "/103", hooks=hooks, timeout=5)
        return seen

    return raised_by(statuses)


def with_httpx(httpx, server):
    with httpx.Client() as client:
        return raised_by(lambda: client.event_hooks["early_response"])


def with_aiohttp(aiohttp, server):
    return raised_by(lambda: aiohttp.TraceConfig().on_early_response)
