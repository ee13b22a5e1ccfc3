# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import aiohttp

session = aiohttp.ClientSession()
