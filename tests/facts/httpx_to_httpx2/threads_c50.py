"""50 threads and the limit of 100 connections

50 threads shared a client and made 500 requests, each answered after 20 ms: whether the server counted more than 100
connections, twice as many as are ever needed.
"""

from concurrent.futures import ThreadPoolExecutor

from tests.support.counted import counts_of, fresh_label, url_for

QUESTION = "Do 50 threads stay within the limit of 100 connections?"
ANSWERS = {True: ("no", "more were opened"), False: ("yes", "yes")}


def with_httpx(httpx, server):
    label = fresh_label()
    with httpx.Client(timeout=20) as client, ThreadPoolExecutor(50) as pool:
        list(pool.map(client.get, [url_for(server.http, label, 0.02)] * 500))
    return counts_of(server.http, label)["connections"] > 100


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
