"""Exception of `raise_for_status()`, pickled

What `raise_for_status()` raised for a 404 was pickled and restored, as a process pool or a task queue does that hands
it to another process: what of these two steps failed, if any.
"""

import pickle

QUESTION = "Can the exception of raise_for_status() be pickled, for a process pool or Celery?"
ANSWERS = {"restored": ("yes", "restored"), ...: ("no", "{}")}
PATH = "/status/404"


def _pickled(error):
    try:
        pickled = pickle.dumps(error)
    except Exception as refusal:
        return f"not pickled: {type(refusal).__name__}"
    try:
        pickle.loads(pickled)  # noqa: S301 - our own
    except Exception as refusal:
        return f"not restored: {type(refusal).__name__}"
    return "restored"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    try:
        return response.raise_for_status()
    except requests.HTTPError as error:
        return _pickled(error)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    try:
        return response.raise_for_status()
    except httpx.HTTPStatusError as error:
        return _pickled(error)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        try:
            return response.raise_for_status()
        except aiohttp.ClientResponseError as error:
            return _pickled(error)
