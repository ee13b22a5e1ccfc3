"""Session that raises for every error status

`raise_for_status=True` was given once, to the session or client; where it was refused, a hook that calls
`raise_for_status()` was attached to all responses. The outcome is the way with which a GET of a 404 raised. httpx calls
its hooks for a redirect that it follows too, for which `raise_for_status()` raises: there, ask for `is_error` first.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can a session raise for every error status?"
ANSWERS = {
    "raise_for_status=True": ("yes", "{}"),
    "hooks": ("partly", "with a hook (session.hooks)"),
    "event_hooks=": ("partly", "with a hook (event_hooks=)"),
    "nothing": ("no", "no way to"),
}
PATH = "/status/404"


def with_requests(requests, server):
    try:
        session, way = requests.Session(raise_for_status=True), "raise_for_status=True"
    except TypeError:
        session, way = requests.Session(), "hooks"
        session.hooks["response"].append(lambda response, **_: response.raise_for_status())
    with session:
        error = raised_by(session.get, server.http + PATH, timeout=5)
    return way if isinstance(error, requests.HTTPError) else "nothing"


def with_httpx(httpx, server):
    try:
        client, way = httpx.Client(raise_for_status=True), "raise_for_status=True"
    except TypeError:
        client = httpx.Client(event_hooks={"response": [lambda response: response.raise_for_status()]})
        way = "event_hooks="
    with client:
        error = raised_by(client.get, server.http + PATH)
    return way if isinstance(error, httpx.HTTPStatusError) else "nothing"


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        error = await raised_by_awaiting(session.get(server.http + PATH))
    return "raise_for_status=True" if isinstance(error, aiohttp.ClientResponseError) else "nothing"
