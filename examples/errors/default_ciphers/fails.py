# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from urllib3.util.ssl_ import DEFAULT_CIPHERS

print(DEFAULT_CIPHERS)
