"""GraphQL over the teas: queries with variables, and errors in an answer 200."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse
from graphql import (
    ExecutionResult,
    GraphQLError,
    NoSchemaIntrospectionCustomRule,
    build_schema,
    execute_sync,
    parse,
    specified_rules,
    validate,
)
from pydantic import BaseModel, Field

from server.bodies import SmallBody
from server.described import refused
from server.routers.teas import TEAS

router = APIRouter(tags=["graphql"], route_class=SmallBody)

MAX_TOKENS = 500
MAX_ERRORS = 10
SCHEMA = build_schema("""
type Query {
  tea(id: Int!): Tea
  teas(kind: String): [Tea!]!
}
type Tea {
  id: Int!
  name: String!
  kind: String!
  grams: Int!
}
""")
RULES = (*specified_rules, NoSchemaIntrospectionCustomRule)  # a schema's types lead to each other, without an end


class Operation(BaseModel):
    """What a client asks."""

    query: Annotated[str, Field(max_length=4000)]
    variables: dict[str, Any] | None = None
    operation: Annotated[str | None, Field(alias="operationName", max_length=100)] = None


class Outcome(BaseModel):
    """What came of it: data, errors, or both."""

    data: dict[str, Any] | None = None
    errors: list[dict[str, Any]] | None = None


def _tea(_info: object, id: int) -> dict[str, Any]:  # noqa: A002 - the argument's name in the schema
    if not 1 <= id <= len(TEAS):
        raise GraphQLError(f"no tea {id}: there are 1 to {len(TEAS)}")
    return TEAS[id - 1].model_dump()


def _teas(_info: object, kind: str | None = None) -> list[dict[str, Any]]:
    return [tea.model_dump() for tea in TEAS if kind in {None, tea.kind}]


@router.post("/graphql", summary="GraphQL", response_model=Outcome, responses=refused(400, 413))
async def graphql(operation: Operation) -> JSONResponse:
    """``tea(id: Int!)`` and ``teas(kind: String)``; errors come with 200, as in most GraphQL servers.

    A query has at most 500 tokens, and cannot ask for the schema.
    """
    return JSONResponse(_outcome(operation).formatted)


def _outcome(operation: Operation) -> ExecutionResult:
    try:
        document = parse(operation.query, max_tokens=MAX_TOKENS)
    except GraphQLError as error:
        return ExecutionResult(None, [error])
    if errors := validate(SCHEMA, document, RULES, max_errors=MAX_ERRORS):
        return ExecutionResult(None, errors)
    resolvers = {"tea": _tea, "teas": _teas}
    return execute_sync(
        SCHEMA, document, resolvers, variable_values=operation.variables, operation_name=operation.operation
    )
