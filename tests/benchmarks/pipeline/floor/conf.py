"""The floor's configuration: the project's own, in `project_conf.py` beside this file, less our extension and its templates."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from project_conf import *

extensions = [name for name in extensions if not name.startswith("sidebyside")]  # noqa: F405
templates_path: list[str] = []
