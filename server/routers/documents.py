"""Small documents, each with the content type that it should have."""

from __future__ import annotations

import json as json_format
from typing import Annotated, Literal

from fastapi import APIRouter, Path
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from server.described import media

router = APIRouter(tags=["documents"])

HTML = """\
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Playground</title></head>
  <body>
    <h1>Playground</h1>
    <p>A page of a local server.</p>
  </body>
</html>
"""
SLIDESHOW = {
    "slideshow": {
        "author": "Yours Truly",
        "date": "date of publication",
        "slides": [
            {"title": "Wake up to WonderWidgets!", "type": "all"},
            {
                "items": ["Why <em>WonderWidgets</em> are great", "Who <em>buys</em> WonderWidgets"],
                "title": "Overview",
                "type": "all",
            },
        ],
        "title": "Sample Slide Show",
    }
}
TEXT = "Café, naïve, Zoë: 25 €"
LABELS = {"none": ("utf-8", ""), "wrong": ("utf-8", "; charset=us-ascii")}
GREETING = json_format.dumps({"message": "Grüße"}, ensure_ascii=False)
ODD_JSON = {
    "invalid": (b'{"message": ', "application/json"),
    "empty": (b"", "application/json"),
    "text-plain": (GREETING.encode(), "text/plain; charset=utf-8"),
    "vendor": (GREETING.encode(), "application/vnd.playground+json"),
    "utf16": (GREETING.encode("utf-16"), "application/json"),
}
MANY_SCRIPTS = """\
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>UTF-8</title></head>
  <body>
    <p lang="fr">Voilà l'été.</p>
    <p lang="el">Καλημέρα κόσμε</p>
    <p lang="ru">Здравствуй, мир</p>
    <p lang="he">שלום עולם</p>
    <p lang="hi">नमस्ते दुनिया</p>
    <p lang="ja">こんにちは世界</p>
    <p>⌈x⌉ ≥ x, 25 €, 🐍</p>
  </body>
</html>
"""
XML = """\
<?xml version="1.0" encoding="utf-8"?>
<slideshow title="Sample Slide Show" author="Yours Truly">
  <slide type="all"><title>Wake up to WonderWidgets!</title></slide>
  <slide type="all"><title>Overview</title><item>Who buys WonderWidgets</item></slide>
</slideshow>
"""
FORM = """\
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Form</title></head>
  <body>
    <form method="post" action="/post" enctype="multipart/form-data">
      <p><label>Name <input name="name"></label></p>
      <p><label>File <input name="file" type="file"></label></p>
      <p><button>Send</button></p>
    </form>
  </body>
</html>
"""


@router.get("/html", summary="An HTML page", response_class=HTMLResponse)
async def html() -> HTMLResponse:
    """A short page in UTF-8."""
    return HTMLResponse(HTML)


@router.get("/json", summary="A JSON document")
async def json() -> JSONResponse:
    """httpbin's slide show."""
    return JSONResponse(SLIDESHOW)


@router.get(
    "/json/{kind}",
    summary="JSON that is not quite right",
    response_class=Response,
    responses=media("*/*"),
)
async def odd_json(kind: Literal["invalid", "empty", "text-plain", "vendor", "utf16"]) -> Response:
    """Cut off, nothing at all, labelled text/plain, application/vnd.playground+json, or in UTF-16."""
    content, media_type = ODD_JSON[kind]
    return Response(content, headers={"content-type": media_type})


@router.get(
    "/text/{charset}",
    summary="A text in a charset of your choice",
    response_class=Response,
    responses=media("text/plain"),
)
async def text(charset: Literal["utf-8", "iso-8859-1", "windows-1252", "none", "wrong"]) -> Response:
    """A line with accents; ``none`` is UTF-8 without a label, ``wrong`` is UTF-8 that claims to be ASCII."""
    coding, label = LABELS.get(charset, (charset, f"; charset={charset}"))
    # ISO 8859-1 has no euro sign: there the line ends without it.
    content = TEXT.encode(coding, "ignore")
    return Response(content, headers={"content-type": f"text/plain{label}"})


@router.get("/encoding/utf8", summary="Text of many scripts", response_class=HTMLResponse)
async def utf8() -> HTMLResponse:
    """A page in UTF-8 with letters of many alphabets."""
    return HTMLResponse(MANY_SCRIPTS)


@router.get("/xml", summary="An XML document", response_class=Response, responses=media("application/xml"))
async def xml() -> Response:
    """A slide show as application/xml."""
    return Response(XML, media_type="application/xml")


@router.get("/robots.txt", summary="Rules for robots", response_class=PlainTextResponse)
async def robots() -> PlainTextResponse:
    """RFC 9309: /deny is not for them."""
    return PlainTextResponse("User-agent: *\nDisallow: /deny\n")


@router.get("/deny", summary="A page that robots.txt denies", response_class=PlainTextResponse)
async def deny() -> PlainTextResponse:
    """A line of text."""
    return PlainTextResponse("Robots were asked not to come here.\n")


@router.get("/links/{n}/{offset}", summary="A page of n links", response_class=HTMLResponse)
async def links(n: Annotated[int, Path(ge=1, le=200)], offset: Annotated[int, Path(ge=0, le=199)]) -> HTMLResponse:
    """Links to all n pages, but not to itself."""
    anchors = (
        str(number) if number == offset else f'<a href="/links/{n}/{number}">{number}</a>' for number in range(n)
    )
    title = f"<!doctype html><html lang='en'><head><title>Links</title></head><body>{' '.join(anchors)}"
    return HTMLResponse(f"{title}</body></html>")


@router.get("/links/{n}", summary="The first page of n links", status_code=302, response_class=Response)
async def first_links(n: Annotated[int, Path(ge=1, le=200)]) -> Response:
    """302 to /links/{n}/0."""
    return Response(status_code=302, headers={"location": f"/links/{n}/0"})


@router.get("/forms/post", summary="A form that is sent to /post", response_class=HTMLResponse)
async def form() -> HTMLResponse:
    """An HTML form with a text and a file."""
    return HTMLResponse(FORM)
