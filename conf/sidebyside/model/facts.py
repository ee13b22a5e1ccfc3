"""The facts: what stands in `tests/facts/<table>/<row>.py`, read without running it."""

import ast
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from sidebyside.model.answers import Answers
from sidebyside.model.clients import Client
from sidebyside.model.problem import Problem
from sidebyside.model.source import Source
from sidebyside.project import Project


@dataclass(frozen=True)
class Fact(Source):
    """One row of one table: a module with a function for each client."""

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

    @property
    def file(self) -> str:
        """Its path from the project's root."""
        return f"tests/facts/{self.id}.py"

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
        return bool(self._constant("EXTRAS", bool, default=False))

    @cached_property
    def is_slow(self) -> bool:
        """Whether it says `SLOW = True`: too slow for every build, proven by `nox -s facts -- --slow`."""
        return bool(self._constant("SLOW", bool, default=False))

    @cached_property
    def shows_message(self) -> bool:
        """Whether it says `MESSAGE = True`: the first line of an exception's message is part of the outcome."""
        return bool(self._constant("MESSAGE", bool, default=False))

    @cached_property
    def question(self) -> str:
        """Its `QUESTION`: what a reader would ask."""
        return str(self._constant("QUESTION", str, default=""))

    @cached_property
    def unit(self) -> str:
        """Its `UNIT`: what its numbers count, such as `s`."""
        return str(self._constant("UNIT", str, default=""))

    @cached_property
    def answers(self) -> Answers:
        """Its `ANSWERS`: how each outcome reads. Raises `Problem`."""
        values = (
            node.value for node in self._module.body if isinstance(node, ast.Assign) and "ANSWERS" in _defines(node)
        )
        return Answers.read(next(values, None), unit=self.unit, where=self.file)

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
    def environment(self) -> Literal["plain", "extras"]:
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
        parts: list[str] = []
        for defined, used, code in reversed(self._statements):
            if defined & wanted:
                parts.insert(0, code)
                wanted |= used
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
            raise Problem(f"line {error.lineno}: not valid Python: {error.msg}", file=self.file) from None

    @property
    def _docstring(self) -> str:
        return ast.get_docstring(self._module) or ""

    def _constant(self, name: str, kind: type, *, default: object) -> object:
        for node in self._module.body:
            if isinstance(node, ast.Assign) and name in _defines(node):
                try:
                    value = ast.literal_eval(node.value)
                except ValueError:
                    raise Problem(f"{name} is no literal", "write its value out", file=self.file) from None
                if isinstance(value, kind):
                    return value
                wanted = "True or False" if kind is bool else "a string"
                raise Problem(f"{name} is {value!r}", f"write {wanted}", file=self.file)
        return default

    @cached_property
    def _statements(self) -> list[tuple[set[str], set[str], str]]:
        """Each statement of the module: the names that it defines, those that it uses, and its lines."""
        return [
            (_defines(node), {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}, self._segment(node))
            for node in self._module.body
        ]

    @cached_property
    def _lines(self) -> list[str]:
        return self.source.split("\n")  # as Python counts them: a form feed or U+2028 ends none

    def _line(self, node: ast.expr | ast.stmt) -> str:
        # Not ast.get_source_segment, which splits the whole source anew for each of 2,000 cells.
        if node.end_lineno != node.lineno:
            return ast.unparse(node)
        return self._lines[node.lineno - 1].encode()[node.col_offset : node.end_col_offset].decode()

    def _segment(self, node: ast.stmt) -> str:
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        return "\n".join(self._lines[first - 1 : node.end_lineno])


def find_facts(project: Project) -> dict[str, Fact]:
    """Find all facts, by id, as they stand: `checks.facts.load_facts` says what is wrong with them."""
    facts = map(Fact, sorted(project.facts.glob("*/*.py")))
    return {fact.id: fact for fact in facts if not fact.row.startswith("_")}


def by_table(facts: Iterable[Fact]) -> dict[str, dict[str, Fact]]:
    """Give the facts by table and row."""
    found: dict[str, dict[str, Fact]] = {}
    for fact in facts:
        found.setdefault(fact.table, {})[fact.row] = fact
    return found


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
