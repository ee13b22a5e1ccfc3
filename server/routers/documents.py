"""Small documents, each with the content type that it should have."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, JSONResponse

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


@router.get("/html", summary="An HTML page")
async def html() -> HTMLResponse:
    """A short page in UTF-8."""
    return HTMLResponse(HTML)


@router.get("/json", summary="A JSON document")
async def json() -> JSONResponse:
    """httpbin's slide show."""
    return JSONResponse(SLIDESHOW)
