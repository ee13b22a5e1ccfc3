"""Of 13 failures, those that the base class does not catch

Connection refused, a name that does not resolve, timeouts of connecting and of reading, an untrusted certificate,
three bad URLs, too many redirects, a 404 raised by `raise_for_status()`, invalid JSON, a body cut short, reading
after the response was closed: those that raised something which the base class of the client's exceptions does not
catch. There are other failures: what a client refuses to send, such as some headers and passwords, may raise what no
base class catches. aiohttp has a third timeout, that of the whole request (`total`); the two others are `sock_connect`
and `sock_read`.
"""

from tests.support.unreachable import closed_port, full_backlog

QUESTION = "Which of 13 common failures does except with the client's base class miss?"
ANSWERS = {(): ("yes", "none of these"), ...: ("no", "{}")}


def with_requests(requests, server):
    def closed():
        response = requests.get(server.http + "/bytes/100000", stream=True, timeout=5)
        response.close()
        return response.content

    with closed_port() as refusing, full_backlog() as hanging:
        failures = {
            "refused": lambda: requests.get(refusing, timeout=5),
            "DNS": lambda: requests.get("http://nowhere.invalid/", timeout=5),
            "connect timeout": lambda: requests.get(hanging, timeout=0.2),
            "read timeout": lambda: requests.get(server.faults + "/silence", timeout=0.2),
            "TLS": lambda: requests.get(server.https, timeout=5),
            "no scheme": lambda: requests.get("not-a-url", timeout=5),
            "no host": lambda: requests.get("http://", timeout=5),
            "bad IPv6": lambda: requests.get("http://[::1/", timeout=5),
            "redirects": lambda: requests.get(server.faults + "/redirect-loop", timeout=5),
            "status": lambda: requests.get(server.http + "/status/404", timeout=5).raise_for_status(),
            "JSON": lambda: requests.get(server.http + "/json/invalid", timeout=5).json(),
            "truncated": lambda: requests.get(server.faults + "/half", timeout=5),
            "closed stream": closed,
        }
        return _not_caught(failures, requests.RequestException)


def with_httpx(httpx, server):
    def closed():
        with httpx.stream("GET", server.http + "/bytes/100000") as response:
            pass
        return response.read()

    with closed_port() as refusing, full_backlog() as hanging:
        failures = {
            "refused": lambda: httpx.get(refusing),
            "DNS": lambda: httpx.get("http://nowhere.invalid/"),
            "connect timeout": lambda: httpx.get(hanging, timeout=0.2),
            "read timeout": lambda: httpx.get(server.faults + "/silence", timeout=0.2),
            "TLS": lambda: httpx.get(server.https),
            "no scheme": lambda: httpx.get("not-a-url"),
            "no host": lambda: httpx.get("http://"),
            "bad IPv6": lambda: httpx.get("http://[::1/"),
            "redirects": lambda: httpx.get(server.faults + "/redirect-loop", follow_redirects=True),
            "status": lambda: httpx.get(server.http + "/status/404").raise_for_status(),
            "JSON": lambda: httpx.get(server.http + "/json/invalid").json(),
            "truncated": lambda: httpx.get(server.faults + "/half"),
            "closed stream": closed,
        }
        return _not_caught(failures, httpx.HTTPError)


async def with_aiohttp(aiohttp, server):
    async def get(url, **timeout):
        async with session.get(url, timeout=aiohttp.ClientTimeout(**timeout)) as response:
            return await response.read()

    async def status():
        async with session.get(server.http + "/status/404") as response:
            return response.raise_for_status()

    async def json():
        async with session.get(server.http + "/json/invalid") as response:
            return await response.json()

    async def closed():
        response = await session.get(server.http + "/bytes/100000")
        response.close()
        return await response.read()

    with closed_port() as refusing, full_backlog() as hanging:
        async with aiohttp.ClientSession() as session:
            failures = {
                "refused": get(refusing),
                "DNS": get("http://nowhere.invalid/"),
                "connect timeout": get(hanging, sock_connect=0.2),
                "read timeout": get(server.faults + "/silence", sock_read=0.2),
                "total timeout": get(server.faults + "/silence", total=0.2),
                "TLS": get(server.https),
                "no scheme": get("not-a-url"),
                "no host": get("http://"),
                "bad IPv6": get("http://[::1/"),
                "redirects": get(server.faults + "/redirect-loop"),
                "status": status(),
                "JSON": json(),
                "truncated": get(server.faults + "/half"),
                "closed stream": closed(),
            }
            return await _not_caught_awaiting(failures, aiohttp.ClientError)


def _not_caught(failures, base):
    missed = []
    for name, failure in failures.items():
        try:
            failure()
        except base:
            pass
        except Exception:
            missed.append(name)
    return missed


async def _not_caught_awaiting(failures, base):
    missed = []
    for name, failure in failures.items():
        try:
            await failure
        except base:
            pass
        except Exception:
            missed.append(name)
    return missed
