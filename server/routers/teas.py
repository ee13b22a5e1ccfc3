"""A small JSON API: a list in pages, its items, and changes that are answered but not kept."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, Field

from server.bodies import SmallBody
from server.described import refused

router = APIRouter(tags=["teas"], route_class=SmallBody)

Kind = Literal["black", "green", "oolong", "white", "herbal"]


Name = Annotated[str, Field(min_length=1, max_length=100)]
Grams = Annotated[int, Field(ge=1, le=5000)]


class Tea(BaseModel):
    """What the server answers."""

    id: int
    name: Name
    kind: Kind
    grams: Grams


class NewTea(BaseModel):
    """What a client sends."""

    name: Name
    kind: Kind
    grams: Grams = 100


class Changes(BaseModel):
    """What a client changes."""

    name: Name | None = None
    kind: Kind | None = None
    grams: Grams | None = None


class Page(BaseModel):
    """Some of the teas."""

    items: list[Tea]
    page: int
    pages: int
    total: int


NAMES: dict[Kind, list[str]] = {
    "black": ["Assam", "Ceylon", "Darjeeling", "Keemun", "Lapsang Souchong", "Nilgiri", "Yunnan"],
    "green": ["Sencha", "Matcha", "Gyokuro", "Genmaicha", "Longjing", "Gunpowder"],
    "oolong": ["Tieguanyin", "Da Hong Pao", "Dong Ding", "Oriental Beauty"],
    "white": ["Silver Needle", "White Peony", "Shou Mei"],
    "herbal": ["Rooibos", "Chamomile", "Peppermint", "Hibiscus", "Yerba Mate"],
}
TEAS = [
    Tea(id=number, name=name, kind=kind, grams=100)
    for number, (kind, name) in enumerate(((kind, name) for kind, names in NAMES.items() for name in names), 1)
]
Number = Annotated[int, Path(ge=1)]


@router.get("/teas", summary="A list in pages", response_model=Page)
async def teas(
    request: Request,
    page: Annotated[int, Query(ge=1, le=1000)] = 1,
    per_page: Annotated[int, Query(ge=1, le=100)] = 10,
) -> JSONResponse:
    """25 teas; the Link header (RFC 8288) leads to the first, the previous, the next and the last page."""
    pages = -(-len(TEAS) // per_page)
    start = (page - 1) * per_page
    said = {
        "items": [tea.model_dump() for tea in TEAS[start : start + per_page]],
        "page": page,
        "pages": pages,
        "total": len(TEAS),
    }
    others = {"first": 1, "prev": page - 1, "next": page + 1, "last": pages}
    links = [
        f'<{request.url.include_query_params(page=number, per_page=per_page)}>; rel="{relation}"'
        for relation, number in others.items()
        if 1 <= number <= pages
    ]
    return JSONResponse(said, headers={"link": ", ".join(links)})


@router.get("/teas/{number}", summary="One of the list", response_model=Tea, responses=refused(404))
async def tea(number: Number) -> JSONResponse:
    """A tea, or 404."""
    return JSONResponse(_found(number).model_dump())


@router.post("/teas", summary="Add to the list", response_model=Tea, status_code=201, responses=refused(400, 413))
async def add(new: NewTea) -> JSONResponse:
    """201 with its Location; it is not kept."""
    made = Tea(id=len(TEAS) + 1, **new.model_dump())
    return JSONResponse(made.model_dump(), 201, {"location": f"/teas/{made.id}"})


@router.put("/teas/{number}", summary="Replace one of the list", response_model=Tea, responses=refused(400, 404, 413))
async def replace(number: Number, new: NewTea) -> JSONResponse:
    """The tea as it would be; it is not kept."""
    return JSONResponse(Tea(id=_found(number).id, **new.model_dump()).model_dump())


@router.patch("/teas/{number}", summary="Change one of the list", response_model=Tea, responses=refused(400, 404, 413))
async def change(number: Number, changes: Changes) -> JSONResponse:
    """The tea as it would be; it is not kept."""
    return JSONResponse(_found(number).model_dump() | changes.model_dump(exclude_none=True))


@router.delete(
    "/teas/{number}",
    summary="Take one from the list",
    status_code=204,
    response_class=Response,
    responses=refused(404),
)
async def delete(number: Number) -> Response:
    """204; it stays all the same."""
    _found(number)
    return Response(status_code=204)


def _found(number: int) -> Tea:
    if number > len(TEAS):
        raise HTTPException(404, f"no tea {number}: there are 1 to {len(TEAS)}")
    return TEAS[number - 1]
