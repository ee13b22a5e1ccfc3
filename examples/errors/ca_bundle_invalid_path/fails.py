# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import os

import requests

os.environ["REQUESTS_CA_BUNDLE"] = "company-ca.pem"
requests.get("https://127.0.0.1:7250/get")
