"""The floor's configuration: the project's own, `project_conf.py`, less our extension and its templates."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from project_conf import *  # noqa: F403

extensions = [name for name in extensions if not name.startswith("sidebyside")]  # noqa: F405
templates_path: list[str] = []
