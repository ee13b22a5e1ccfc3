# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import importlib
import ssl

import urllib3

ssl.OPENSSL_VERSION = "LibreSSL 2.8.3"  # as in the Python that comes with macOS
importlib.reload(urllib3)
