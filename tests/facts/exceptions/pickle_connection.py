"""Exception of a refused connection, pickled

What was raised for a port where nobody listens was pickled and restored, as a process pool or a task queue does that
hands it to another process: what of these two steps failed, if any.
"""

import pickle

from tests.support.unreachable import closed_port

QUESTION = "Can the exception of a failed connection be pickled, for a process pool or Celery?"
ANSWERS = {"restored": ("yes", "restored"), ...: ("no", "{}")}


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
    with closed_port() as url:
        try:
            return requests.get(url, timeout=5)
        except requests.ConnectionError as error:
            return _pickled(error)


def with_httpx(httpx, server):
    with closed_port() as url:
        try:
            return httpx.get(url)
        except httpx.ConnectError as error:
            return _pickled(error)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with closed_port() as url:
            try:
                return await session.get(url)
            except aiohttp.ClientConnectionError as error:
                return _pickled(error)
