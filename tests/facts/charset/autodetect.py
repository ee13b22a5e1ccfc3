"""Guesses the charset (`application/octet-stream`)

The response is a paragraph of French in windows-1252 as `application/octet-stream`, which says nothing of a charset:
whether the text came out right, or the exception that was raised.
"""

from tests.support.wire import Listener, answer

QUESTION = "Does it guess the charset from the bytes (chardet), where the type says nothing?"
ANSWERS = {True: ("yes", "yes"), False: ("no", "no"), "raises UnicodeDecodeError": ("no", "raises {}")}


TEXT = (
    "Le cœur a ses raisons que la raison ne connaît point ; on le sait en mille choses. "
    "C'est le cœur qui sent Dieu, et non la raison. Voilà ce que c'est que la foi parfaite. "
    "L'homme n'est qu'un roseau, le plus faible de la nature, mais c'est un roseau pensant — à peine 5 €."
)
ANSWER = answer(TEXT.encode("windows-1252"), ("content-type", "application/octet-stream"))


def with_requests(requests, server):
    with Listener(ANSWER) as listener:
        response = requests.get(listener.url, timeout=5)
        return response.text == TEXT


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener:
        response = httpx.get(listener.url)
        return response.text == TEXT


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            try:
                text = await response.text()
            except UnicodeDecodeError as error:
                return error
            return text == TEXT
