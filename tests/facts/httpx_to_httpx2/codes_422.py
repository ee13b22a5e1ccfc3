"""Names of 413 and 422

The warnings that `codes.UNPROCESSABLE_ENTITY` gave, then the phrases of 422 and 413. RFC 9110, section 15.5, renamed
both.
"""

import warnings

QUESTION = "Are 413 and 422 named as in RFC 9110?"
ANSWERS = {
    ("Unprocessable Entity", "Request Entity Too Large"): ("no", "old names"),
    ("DeprecationWarning", "Unprocessable Content", "Content Too Large"): ("yes", "new names; the old ones warn"),
}


def with_httpx(httpx, server):
    with warnings.catch_warnings(record=True, action="always") as warned:
        _ = httpx.codes.UNPROCESSABLE_ENTITY
    names = [warning.category.__name__ for warning in warned]
    return [*names, httpx.codes.get_reason_phrase(422), httpx.codes.get_reason_phrase(413)]


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
