# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "pytest", "pytest-asyncio"]
# ///

import aiohttp
import pytest
import pytest_asyncio

url = "http://127.0.0.1:7249/get"


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def session():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        yield session


@pytest.mark.asyncio(loop_scope="session")
async def test_status(session):
    async with session.get(url) as response:
        assert response.status == 200


pytest.main(["-qq", "-W", "ignore", __file__])
