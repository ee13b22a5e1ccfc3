"""Where things are: the folders of the project, for everything that reads or writes them."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONF = ROOT / "conf"
EXAMPLES = ROOT / "examples"
FACTS = ROOT / "tests" / "facts"
TABLES = ROOT / "docs" / "compare"
SCHEMA = TABLES / "table.schema.json"  # of each table, beside them here and on the site
PERFORMANCE = ROOT / "docs" / "performance"
SERVER = ROOT / "server"
HISTORY = TABLES / "history.json"
BUILD = ROOT / "build"
EVIDENCE = BUILD / "evidence.json"
ENVIRONMENTS = ROOT / ".environments"
REQUIREMENTS = CONF / "requirements"
PINS = REQUIREMENTS / "clients.txt"
CLIENTS = CONF / "clients.toml"
NEEDS = CONF / "needs.toml"


def shown(path: Path) -> str:
    """Give the path as messages name it: from the project's root, with forward slashes."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()
