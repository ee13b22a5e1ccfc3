# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

try:
    httpx.get("https://127.0.0.1:7250/get", timeout=5)
except httpx.ConnectError as error:  # a refused connection raises it too
    if "CERTIFICATE_VERIFY_FAILED" not in str(error):
        raise
    print("The certificate is not trusted:", type(error).__name__)
