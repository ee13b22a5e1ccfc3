"""The renaming of imports and requirements: what a successor's run changes in a program, and nothing else."""

import pytest

from sidebyside.model.clients import load_clients
from sidebyside.runner.renaming import renamed, renamed_requirements
from tests.sidebyside.project import HERE

HTTPX, HTTPX2 = (load_clients(HERE).by_name[name] for name in ("httpx", "httpx2"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("import httpx\n", "import httpx2 as httpx\n"),
        ("import httpx as h\n", "import httpx2 as h\n"),
        ("import json, httpx\n", "import json, httpx2 as httpx\n"),
        ("from httpx import Client, Timeout\n", "from httpx2 import Client, Timeout\n"),
        ("from httpx import (\n    Client,\n)\n", "from httpx2 import (\n    Client,\n)\n"),
        ("    \n\nif True:\n    import httpx\n", "    \n\nif True:\n    import httpx2 as httpx\n"),
        ("import httpx_sse\n", "import httpx_sse\n"),
        ("from httpx_sse import connect_sse\n", "from httpx_sse import connect_sse\n"),
        ("print('import httpx')\n", "print('import httpx')\n"),
        ("import requests\n", "import requests\n"),
    ],
)
def test_only_the_import_is_renamed(before: str, after: str) -> None:
    assert renamed(before, HTTPX, HTTPX2) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("httpx", "httpx2"),
        ("httpx[http2]", "httpx2[http2]"),
        ("httpx>=0.28", "httpx2>=0.28"),
        ("httpx-sse", "httpx-sse"),
    ],
)
def test_only_the_distribution_is_renamed(before: str, after: str) -> None:
    assert renamed_requirements((before, "rich"), HTTPX, HTTPX2) == (after, "rich")
