"""Status lines and headers at the edge of the rules, or beyond it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.bounds import KIB, MIB
from server.faults.exchange import BoundError
from server.faults.registry import fault

if TYPE_CHECKING:
    from server.faults.exchange import Exchange


@fault("/long-header")
async def long_header(exchange: Exchange) -> None:
    """Sends one header of ?n= bytes (65536 unless given, at most 1 MiB)."""
    n = exchange.count("n", 64 * KIB, MIB)
    await exchange.answer(b"long\n", ("x-long", "a" * n))


@fault("/header-count")
async def header_count(exchange: Exchange) -> None:
    """Sends ?n= headers more (101 unless given, at most 10000)."""
    n = exchange.count("n", 101, 10_000)
    await exchange.answer(b"many\n", *((f"x-{number}", str(number)) for number in range(n)))


@fault("/reason")
async def reason(exchange: Exchange) -> None:
    """Sends 200 with the reason ?phrase= (at most 200 characters), which RFC 9112 section 4 leaves free."""
    phrase = exchange.asked.query.get("phrase", "All Is Well")
    if len(phrase) > 200 or not phrase.isascii() or not phrase.isprintable():
        raise BoundError("phrase must be at most 200 visible ASCII characters")
    await exchange.answer(b"reason\n", status=f"200 {phrase}")


@fault("/no-reason")
async def no_reason(exchange: Exchange) -> None:
    """Sends 200 with an empty reason."""
    await exchange.answer(b"no reason\n", status="200 ")


@fault("/odd-status")
async def odd_status(exchange: Exchange) -> None:
    """Sends the status 799, which is in no class of RFC 9110 section 15."""
    await exchange.answer(b"799\n", status="799 Odd")


@fault("/bad-status")
async def bad_status(exchange: Exchange) -> None:
    """Sends a status that is not a number."""
    await exchange.answer(b"bad\n", status="OK 200")


@fault("/no-content-type")
async def no_content_type(exchange: Exchange) -> None:
    """Sends UTF-8 text without Content-Type."""
    body = "Café\n".encode()
    await exchange.head(("content-length", str(len(body))), ("connection", "close"))
    await exchange.write(body)


@fault("/duplicate-headers")
async def duplicate_headers(exchange: Exchange) -> None:
    """Sends Set-Cookie and X-Twice two times each, with different values."""
    twice = [
        ("x-twice", "one"),
        ("x-twice", "two"),
        ("set-cookie", "a=1; Path=/"),
        ("set-cookie", "b=2; Path=/"),
    ]
    await exchange.answer(b"twice\n", *twice)


@fault("/mixed-case")
async def mixed_case(exchange: Exchange) -> None:
    """Sends X-Mixed-Case and x-LOWER-upper, spelled so."""
    await exchange.answer(b"mixed\n", ("X-Mixed-Case", "yes"), ("x-LOWER-upper", "yes"))


@fault("/latin-header")
async def latin_header(exchange: Exchange) -> None:
    """Sends X-Name: café in ISO 8859-1, which RFC 9110 section 5.5 calls obsolete."""
    await exchange.answer(b"latin\n", ("x-name", "café"))


@fault("/utf8-header")
async def utf8_header(exchange: Exchange) -> None:
    """Sends X-Name: café in UTF-8, which no rule allows for."""
    await exchange.answer(b"utf-8\n", ("x-name", "café".encode().decode("latin-1")))


@fault("/folded-header")
async def folded_header(exchange: Exchange) -> None:
    """Sends a header folded over two lines, which RFC 9112 section 5.2 forbids."""
    await exchange.answer(b"folded\n", ("x-folded", "one\r\n two"))


@fault("/bad-header")
async def bad_header(exchange: Exchange) -> None:
    """Sends a header line without a colon."""
    await exchange.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nno colon here\r\nconnection: close\r\n\r\n")


@fault("/bad-content-length")
async def bad_content_length(exchange: Exchange) -> None:
    """Sends a Content-Length that is not a number."""
    await exchange.head(("content-length", "many"))
    await exchange.write(b"hello\n")


@fault("/two-content-lengths")
async def two_content_lengths(exchange: Exchange) -> None:
    """Sends two Content-Lengths that contradict each other (RFC 9112 section 6.3)."""
    await exchange.head(("content-length", "6"), ("content-length", "60"))
    await exchange.write(b"hello\n")


@fault("/no-location")
async def no_location(exchange: Exchange) -> None:
    """Sends 302 without Location."""
    await exchange.answer(status="302 Found")


@fault("/bad-location")
async def bad_location(exchange: Exchange) -> None:
    """Sends 302 to a Location that is not a URL."""
    await exchange.answer(b"", ("location", "http://[not-a-host"), status="302 Found")


@fault("/redirect-loop")
async def redirect_loop(exchange: Exchange) -> None:
    """Sends 302 to itself."""
    await exchange.answer(b"", ("location", "/redirect-loop"), status="302 Found")


@fault("/other-scheme")
async def other_scheme(exchange: Exchange) -> None:
    """Sends 302 to a URL with the scheme ftp."""
    await exchange.answer(b"", ("location", "ftp://127.0.0.1/file"), status="302 Found")
