"""Prints the Pythons of conf/pythons.toml as outputs of a workflow's step: `supported` is JSON, for a matrix."""

import json
import tomllib
from pathlib import Path

pythons = tomllib.loads((Path(__file__).parents[1] / "conf" / "pythons.toml").read_text(encoding="utf-8"))
print(f"publishes={pythons['publishes']}")
print(f"supported={json.dumps(pythons['supported'])}")
