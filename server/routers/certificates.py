"""The certificates of the HTTPS listener, and the one that the client showed."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from server.certificates import files
from server.connection import connection_of
from server.described import media
from server.shapes import CommonName

router = APIRouter(tags=["certificates"])

PEM = "application/x-pem-file"


@router.get("/ca.pem", summary="The certificate authority", response_class=Response, responses=media(PEM))
async def ca() -> Response:
    """The certificate to trust for the HTTPS port, in PEM; another one at each start."""
    return Response(files()["ca.pem"], media_type=PEM)


@router.get("/client.pem", summary="A client certificate and its key", response_class=Response, responses=media(PEM))
async def client() -> Response:
    """A throw-away certificate that the HTTPS port accepts, with its private key, in PEM."""
    return Response(files()["client.pem"], media_type=PEM)


@router.get("/client.crt", summary="The client certificate alone", response_class=Response, responses=media(PEM))
async def client_alone() -> Response:
    """The certificate of /client.pem, in PEM."""
    return Response(files()["client.crt"], media_type=PEM)


@router.get("/client.key", summary="The key of the client certificate", response_class=Response, responses=media(PEM))
async def client_key() -> Response:
    """The private key of /client.pem, in PEM."""
    return Response(files()["client.key"], media_type=PEM)


@router.get(
    "/client-with-password.key", summary="The same key, encrypted", response_class=Response, responses=media(PEM)
)
async def client_key_with_password() -> Response:
    """The private key of /client.pem, in PEM, encrypted with the password ``secret``."""
    return Response(files()["client-with-password.key"], media_type=PEM)


@router.get("/client-certificate", summary="The client's certificate", response_model=CommonName)
async def client_name(request: Request) -> JSONResponse:
    """The common name of the certificate that the client showed, or null: it may show none."""
    return JSONResponse({"common_name": connection_of(request).client_name})
