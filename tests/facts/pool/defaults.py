"""Defaults of the pool

requests keeps up to 10 connections a host and opens more where they do not suffice; httpx opens at most 100
and keeps 20, for 5 seconds; aiohttp opens at most 100, to one host as many (0 is no limit). niquests has
requests' figures, and keeps to them: see the next row.
"""

import inspect


def _defaults(function, *names):
    parameters = inspect.signature(function).parameters
    return {name: parameters[name].default for name in names}


def with_requests(requests, server):
    return _defaults(requests.adapters.HTTPAdapter, "pool_connections", "pool_maxsize", "pool_block")


def with_httpx(httpx, server):
    limits = _defaults(httpx.Client, "limits")["limits"]
    return {
        name: getattr(limits, name) for name in ("max_connections", "max_keepalive_connections", "keepalive_expiry")
    }


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return {"limit": session.connector.limit, "limit_per_host": session.connector.limit_per_host}
