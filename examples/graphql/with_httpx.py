# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/graphql"
query = "query Tea($id: Int!) { tea(id: $id) { name kind } }"


class GraphQLError(Exception):
    """The server answered with errors."""


def ask(client, query, **variables):
    body = {"query": query, "variables": variables}
    response = client.post(url, json=body)
    response.raise_for_status()
    result = response.json()
    if errors := result.get("errors"):  # the status is 200 all the same
        raise GraphQLError("; ".join(error["message"] for error in errors))
    return result["data"]


with httpx.Client(timeout=5) as client:
    print(ask(client, query, id=3)["tea"])
    try:
        ask(client, query, id=99)
    except GraphQLError as error:
        print("Error:", error)
