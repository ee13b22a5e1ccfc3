"""What a distribution's README lists."""

import re
from importlib.metadata import metadata

BULLET = re.compile(r"^[-*] +")
LINK = re.compile(r"\[(?P<text>[^\]]*)\]\([^)]*\)")
MARKUP = re.compile(r"`+|\*|(?<!\w)_|_(?!\w)|\\$", re.MULTILINE)
HEADING = "features"


def listed_features(distribution: str) -> list[str]:
    """Give the bullets of the first list below a heading that speaks of features, without their markup.

    They are taken from the long description of the installed distribution. Blank lines within the list, and lines that
    go on with a bullet, belong to it.
    """
    text = metadata(distribution).json["description"]
    assert isinstance(text, str)
    bullets: list[str] = []
    for line in text[text.lower().index(HEADING) :].splitlines()[1:]:
        if BULLET.match(line):
            bullets.append(BULLET.sub("", line))
        elif bullets and line.startswith("  ") and line.strip():
            bullets[-1] += " " + line.strip()
        elif bullets and line.strip():
            break
    return [MARKUP.sub("", LINK.sub(r"\g<text>", bullet)).strip() for bullet in bullets]
