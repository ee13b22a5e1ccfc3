# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send what is meant for one host to another address, and leave all other hosts alone."""

import httpx


class PlaygroundTransport(httpx.HTTPTransport):
    """Connects to the playground, whatever host the URL names."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the same request to the address to connect to."""
        moved = httpx.Request(
            request.method,
            request.url.copy_with(host="127.0.0.1", port=7249),
            headers=request.headers,  # with the Host of the URL that was asked for
            stream=request.stream,
            extensions=request.extensions,
        )
        return super().handle_request(moved)


with httpx.Client(mounts={"http://playground.test": PlaygroundTransport()}) as client:
    for host in ("playground.test", "127.0.0.1:7249", "other.test"):
        try:
            response = client.get(f"http://{host}/get")
            print(response.url, response.status_code, "Host:", response.json()["headers"]["Host"])
        except httpx.ConnectError as error:
            print(error.request.url, type(error).__name__)
