"""Serves the built site on loopback as its host does: below the path of its address, and 404.html elsewhere."""

import contextlib
import functools
import io
import os
import threading
import time
from collections.abc import Iterator
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, AnyStr, BinaryIO

from tests.browser.built import Built

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite


class Handler(SimpleHTTPRequestHandler):
    """Serves files below a path, and 404.html for what is not there."""

    def __init__(self, *arguments: Any, below: str, **options: Any) -> None:
        self.below = below
        super().__init__(*arguments, **options)

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Send the head of a file's response, or of the page for what is not there."""
        if self.path.startswith(self.below):
            self.path = "/" + self.path.removeprefix(self.below)
            found = Path(self.translate_path(self.path))
            if found.is_file() or (found / "index.html").is_file():
                return super().send_head()
        missing = Path(os.fspath(self.directory), "404.html").read_bytes()
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(missing)))
        self.end_headers()
        return io.BytesIO(missing)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (its name in the base class)
        """Keep the tests' output to the tests."""


class SlowHandler(Handler):
    """Serves the first 40 KiB of a page in small parts, as a slow line does."""

    def copyfile(self, source: "SupportsRead[AnyStr]", outputfile: "SupportsWrite[AnyStr]") -> None:
        """Send a file."""
        if self.path.endswith(".html"):
            for _ in range(160):
                outputfile.write(source.read(256))
                time.sleep(0.025)
        super().copyfile(source, outputfile)


@contextlib.contextmanager
def served(site: Built, handler: type[Handler] = Handler) -> Iterator[str]:
    """Serve the site; give its address here, with a final slash."""
    handle = functools.partial(handler, directory=str(site.folder), below=site.path)
    with ThreadingHTTPServer(("127.0.0.1", 0), handle) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{site.path}"
        server.shutdown()
        thread.join()
