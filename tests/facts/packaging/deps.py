"""Packages that a plain install brings along

What the installed distributions need, directly or not. Left out is what only older Pythons need
(typing-extensions).
"""

from tests.support.installed import needed_by


def with_requests(requests, server):
    return needed_by(requests.__name__)


def with_httpx(httpx, server):
    return needed_by(httpx.__name__)


def with_aiohttp(aiohttp, server):
    return needed_by(aiohttp.__name__)
