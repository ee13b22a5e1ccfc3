"""Features that its README lists

The first list below a heading that speaks of features, in the long description of the installed distribution, without
its markup: what each project says of itself.
"""

from tests.support.readme import listed_features

UNIT = "features"
QUESTION = "How many features does its README list?"


def with_requests(requests, server):
    return listed_features(requests.__name__)


def with_httpx(httpx, server):
    return listed_features(httpx.__name__)


def with_aiohttp(aiohttp, server):
    return listed_features(aiohttp.__name__)
