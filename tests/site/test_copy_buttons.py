"""A copy button gives exactly what is shown: the program less its script metadata, or the install command."""

import tomllib
from pathlib import Path

from tests.site.reading import ROOT, NewPage
from playwright.sync_api import Page, expect

EXAMPLES = ROOT / "examples"
PERMISSIONS = ["clipboard-read", "clipboard-write"]


def copied(page: Page, panel: str, kind: str) -> str:
    """Press the button of a block, as a keyboard does, and read the clipboard."""
    button = page.locator(f"#{panel} .{kind} button.copybtn")
    button.focus()
    expect(button).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(button).to_have_class("copybtn o-tooltip--left success")
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def parts(script: Path) -> tuple[list[str], str]:
    """Give a script's requirements and the program after its script metadata (PEP 723)."""
    header, program = script.read_text(encoding="utf-8").split("# ///\n", 1)
    lines = header.removeprefix("# /// script\n").splitlines()
    requirements: list[str] = tomllib.loads("\n".join(line.removeprefix("#") for line in lines))["dependencies"]
    return requirements, program.lstrip("\n")


def test_every_program_is_copied_as_it_stands(new_page: NewPage) -> None:
    page = new_page(permissions=PERMISSIONS)
    scripts = sorted(EXAMPLES.glob("*/with_*.py"))
    assert scripts
    for script in scripts:
        topic, tab = script.parent.name, script.stem.removeprefix("with_")
        panel = f"{topic}-{tab}".replace("_", "-")
        page.goto(f"guides/{topic}.html?client={tab}#{panel}")
        requirements, program = parts(script)
        assert copied(page, panel, "program") == program.removesuffix("\n"), script
        install = copied(page, panel, "install")
        assert install.startswith("python -m pip install "), script
        assert install.replace('"', "").split()[4:] == requirements, script


def test_output_has_no_copy_button(page: Page, guides: list[str]) -> None:
    for guide in guides:
        page.goto(guide)
        expect(page.locator(".program button.copybtn").first).to_be_attached()
        expect(page.locator(".output button.copybtn")).to_have_count(0)


def test_copy_buttons_show_on_touch(new_page: NewPage) -> None:
    page = new_page(width=375, has_touch=True, is_mobile=True)
    page.goto("guides/first_request.html")
    expect(page.locator(".program button.copybtn").first).to_have_css("opacity", "1")
