"""What a program asks of its reader, counted on its syntax tree."""

import ast
import runpy
from pathlib import Path

KEYWORDS = {
    ast.AsyncFunctionDef: {"async"},
    ast.AsyncWith: {"async", "with"},
    ast.With: {"with"},
    ast.Await: {"await"},
}


def measured(program: str) -> str:
    """Run the program, then count its statements and the names to know in it.

    Those are the distinct attributes that it looks up, and the keywords `async`, `await` and `with`.
    """
    path = Path("program.py")
    path.write_text(program, encoding="utf-8")
    runpy.run_path(str(path), run_name="__main__")
    nodes = list(ast.walk(ast.parse(program)))
    names = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    names |= {keyword for node in nodes for keyword in KEYWORDS.get(type(node), ())}
    statements = sum(isinstance(node, ast.stmt) for node in nodes)
    return f"{statements} statements, {len(names)} names to know"
