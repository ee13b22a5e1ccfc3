# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
from requests.auth import AuthBase

base = "http://127.0.0.1:7249"
token_url = f"{base}/oauth/token?uses=2"  # each token is good for two requests
credentials = {
    "grant_type": "client_credentials",
    "client_id": "playground",
    "client_secret": "secret",
}


class ClientCredentials(AuthBase):
    token = None

    def __call__(self, request):
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        request.register_hook("response", self.renew)
        return request

    def renew(self, response, **options):
        if response.status_code != 401:
            return response
        answer = requests.post(token_url, data=credentials, timeout=5)
        answer.raise_for_status()
        self.token = answer.json()["access_token"]
        print("New token")
        response.close()
        request = response.request.copy()
        request.headers["Authorization"] = f"Bearer {self.token}"
        return response.connection.send(request, **options)


with requests.Session() as session:
    session.auth = ClientCredentials()
    for _ in range(3):
        response = session.get(f"{base}/oauth/teas", timeout=5)
        response.raise_for_status()
        print(len(response.json()["items"]), "teas")
