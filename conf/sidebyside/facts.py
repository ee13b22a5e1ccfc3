"""The facts: what stands in `tests/facts/<table>/<row>.py`, read without running it."""

import ast
import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sidebyside import layout
from sidebyside.clients import Client
from sidebyside.model.answers import Answers
from sidebyside.problems import Problem


@dataclass(frozen=True)
class Fact:
    """One row of one table: a module with a function for each client."""

    path: Path

    @property
    def table(self) -> str:
        """The table that it is a row of."""
        return self.path.parent.name

    @property
    def row(self) -> str:
        """Its key in the table."""
        return self.path.stem

    @property
    def id(self) -> str:
        """Its identity in messages, tests, evidence and addresses."""
        return f"{self.table}/{self.row}"

    @cached_property
    def source(self) -> str:
        """The module."""
        return self.path.read_text(encoding="utf-8")

    @property
    def digest(self) -> str:
        """What the evidence names the source by: SHA-256, hexadecimal."""
        return hashlib.sha256(self.source.encode()).hexdigest()

    @cached_property
    def label(self) -> str:
        """The first line of its docstring."""
        return self._docstring.partition("\n")[0].removesuffix(".")

    @cached_property
    def explanation(self) -> str:
        """The rest of its docstring: MyST."""
        return self._docstring.partition("\n")[2].strip()

    @cached_property
    def functions(self) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
        """Its public functions by name."""
        return {
            node.name: node
            for node in self._module.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_")
        }

    @cached_property
    def needs_extras(self) -> bool:
        """Whether it says `EXTRAS = True`: proven in the environments that hold each client's extras."""
        return self._constant("EXTRAS", default=False)

    @cached_property
    def is_slow(self) -> bool:
        """Whether it says `SLOW = True`: too slow for every build, proven by `nox -s facts -- --slow`."""
        return self._constant("SLOW", default=False)

    @cached_property
    def shows_message(self) -> bool:
        """Whether it says `MESSAGE = True`: the first line of an exception's message is part of the outcome."""
        return self._constant("MESSAGE", default=False)

    @cached_property
    def question(self) -> str:
        """What a reader would type, in their words; empty where it says none."""
        return self._text("QUESTION")

    @cached_property
    def unit(self) -> str:
        """The unit of its numbers; empty where they have none."""
        return self._text("UNIT")

    @cached_property
    def answers(self) -> Answers:
        """How its outcomes read."""
        return Answers.read(self._assigned("ANSWERS"), unit=self.unit, where=layout.shown(self.path))

    @cached_property
    def helpers(self) -> set[str]:
        """The names that only our tests have: what it imports from them, and its private functions."""
        names: set[str] = set()
        for node in self._module.body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tests."):
                names |= _defines(node)
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("_"):
                names.add(node.name)
        return names

    @property
    def environment(self) -> str:
        """The kind of environment that it is proven in: `plain` or `extras`."""
        return "extras" if self.needs_extras else "plain"

    def requirements(self, client: Client) -> tuple[str, ...]:
        """Give what the environment holds in which it is proven for the client."""
        return client.extras if self.needs_extras else (client.distribution,)

    def function_for(self, client: Client) -> str:
        """Give the name of the function that proves it: the client's own, or its predecessor's."""
        own = f"with_{client.name}"
        return own if own in self.functions or not client.succeeds else f"with_{client.succeeds}"

    def code_for(self, client: Client) -> str:
        """Give the source of the function that proves it, with what it uses of the module beside it."""
        wanted = {self.function_for(client)}
        nodes: list[ast.stmt] = []
        for node in reversed(self._module.body):
            if _defines(node) & wanted:
                nodes.insert(0, node)
                wanted |= {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
        parts = [self._segment(node) for node in nodes]
        return "\n\n\n".join(parts)

    def digest_for(self, client: Client) -> str:
        """Give what the history names the client's code by: other words around it make it no other question."""
        return hashlib.sha256(self.code_for(client).encode()).hexdigest()[:12]

    def expression_for(self, client: Client, *, raised: bool = False) -> str:
        """Give the expression that gave the outcome, on one line: the code of the cell.

        It is the last that the function returns. Where the outcome was raised and is returned under its name, it is
        what raised it: the last statement that was tried.
        """
        function = self.functions[self.function_for(client)]
        caught = [
            (node.lineno, handler.name, node.body[-1])
            for node in ast.walk(function)
            if isinstance(node, ast.Try)
            for handler in node.handlers
            if handler.name and any(_gives(part, handler.name) for part in handler.body)
        ]
        if raised and caught:
            _, _, tried = max(caught, key=lambda found: found[0])
            value = getattr(tried, "value", None)
            return self._line(value if isinstance(value, ast.expr) else tried)
        names = {name for _, name, _ in caught}
        values = self.returned_for(client)
        others = [value for value in values if not (isinstance(value, ast.Name) and value.id in names)]
        return self._line(max(others or values, key=lambda value: value.lineno))

    def returned_for(self, client: Client) -> list[ast.expr]:
        """Give each expression that the function returns."""
        function = self.functions[self.function_for(client)]
        return [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value]

    @cached_property
    def _module(self) -> ast.Module:
        try:
            return ast.parse(self.source)
        except SyntaxError as error:
            raise Problem(f"{layout.shown(self.path)}:{error.lineno}: not valid Python: {error.msg}") from None

    @property
    def _docstring(self) -> str:
        return ast.get_docstring(self._module) or ""

    def _assigned(self, name: str) -> ast.expr | None:
        found = [node.value for node in self._module.body if isinstance(node, ast.Assign) and name in _defines(node)]
        return found[0] if found else None

    def _constant(self, name: str, *, default: bool) -> bool:
        node = self._assigned(name)
        if node is None:
            return default
        if isinstance(node, ast.Constant) and isinstance(node.value, bool):
            return node.value
        raise Problem(f"{layout.shown(self.path)}: {name} is {ast.unparse(node)}; write True or False")

    def _text(self, name: str) -> str:
        node = self._assigned(name)
        if node is None:
            return ""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise Problem(f"{layout.shown(self.path)}: {name} is {ast.unparse(node)}; write a string")

    def _line(self, node: ast.AST) -> str:
        segment = ast.get_source_segment(self.source, node) or ""
        return ast.unparse(node) if "\n" in segment else segment

    def _segment(self, node: ast.stmt) -> str:
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        return "\n".join(self.source.splitlines()[first - 1 : node.end_lineno])


def find_facts(folder: Path = layout.FACTS) -> dict[str, Fact]:
    """Find all facts, by id, as they stand: `linting.load_facts` says what is wrong with them."""
    facts = map(Fact, sorted(folder.glob("*/*.py")))
    return {fact.id: fact for fact in facts if not fact.row.startswith("_")}


def _defines(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.Assign):
        return {target.id for target in node.targets if isinstance(target, ast.Name)}
    if isinstance(node, ast.Import | ast.ImportFrom):
        return {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
    return set()


def _gives(node: ast.stmt, name: str) -> bool:
    return isinstance(node, ast.Return) and isinstance(node.value, ast.Name) and node.value.id == name
