"""The same program under a successor: only the import and the requirement are renamed."""

import ast
import re

from sidebyside.model.clients import Client


def renamed(source: str, old: Client, new: Client) -> str:
    """Give the program with every import of `old` turned into one of `new`, under the old name.

    `import httpx` becomes `import httpx2 as httpx`, so that the rest of the program stays as it was.
    """
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and _belongs(node.module, old) and not node.level:
            pattern, by = rf"\bfrom(\s+){re.escape(old.module)}\b", rf"from\g<1>{new.module}"
        elif isinstance(node, ast.Import) and any(_belongs(alias.name, old) for alias in node.names):
            pattern, by = rf"\b{re.escape(old.module)}\b(?!\.)(?!\s+as\b)", f"{new.module} as {old.module}"
            if any(alias.asname or "." in alias.name for alias in node.names):
                pattern, by = rf"\b{re.escape(old.module)}\b", new.module
        else:
            continue
        for number in range(node.lineno - 1, node.end_lineno or node.lineno):
            lines[number] = re.sub(pattern, by, lines[number], count=1)
    return "".join(lines)


def renamed_requirements(requirements: tuple[str, ...], old: Client, new: Client) -> tuple[str, ...]:
    """Give the requirements with the distribution of `old` replaced, extras kept."""
    pattern = rf"^{re.escape(old.distribution)}(?=$|[\[<>=!~; ])"
    return tuple(re.sub(pattern, new.distribution, requirement) for requirement in requirements)


def _belongs(module: str | None, client: Client) -> bool:
    return module is not None and (module == client.module or module.startswith(f"{client.module}."))
