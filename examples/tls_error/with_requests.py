# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

try:
    requests.get("https://127.0.0.1:7250/get", timeout=5)
except requests.exceptions.SSLError as error:
    if "CERTIFICATE_VERIFY_FAILED" not in str(error):
        raise
    print("The certificate is not trusted:", type(error).__name__)
