# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "pytest", "pytest-asyncio"]
# ///

import httpx
import pytest
import pytest_asyncio

url = "http://127.0.0.1:7249/get"


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def client():
    async with httpx.AsyncClient(timeout=5) as client:
        yield client


@pytest.mark.asyncio(loop_scope="session")
async def test_status(client):
    response = await client.get(url)
    assert response.status_code == 200


pytest.main(["-qq", "-W", "ignore", __file__])
