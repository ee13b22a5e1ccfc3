# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import subprocess
import sys
from pathlib import Path

# A program of yours that is called requests.py
program = Path("requests.py")
program.write_text("import requests\n\nrequests.get('http://127.0.0.1:7249/get')\n")

ended = subprocess.run([sys.executable, program], capture_output=True, text=True)
print(ended.stderr.splitlines()[-1].replace(f"{Path.cwd()}/", ""))
