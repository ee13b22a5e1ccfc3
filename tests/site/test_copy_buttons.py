"""A copy button gives exactly what is shown: the program less its script metadata, or the install command."""

import tomllib
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.site.reading import ROOT, NewPage

PERMISSIONS = ["clipboard-read", "clipboard-write"]


def test_every_program_is_copied_as_it_stands_and_no_output(new_page: NewPage, folder: Path, pages: list[str]) -> None:
    page = new_page(permissions=PERMISSIONS)
    seen = 0
    for address in pages:
        if 'class="program' not in (folder / address).read_text(encoding="utf-8"):
            continue
        page.goto(address)
        expect(page.locator(".program button.copybtn").first).to_be_attached()
        expect(page.locator(".output button.copybtn")).to_have_count(0)
        for tab in page.get_by_role("tab").all():
            panel = f"#{tab.get_attribute('aria-controls')}"
            if page.locator(f"{panel} .program").count() == 0:
                continue
            tab.click()
            script = str(page.locator(f"{panel} a[download]").get_attribute("href")).replace("../", "")
            requirements, program = parts(ROOT / script)
            assert copied(page, f"{panel} .program") == program.removesuffix("\n"), script
            install = copied(page, f"{panel} .install").replace('"', "")
            assert install.split() == ["python", "-m", "pip", "install", *requirements], script
            seen += 1
    assert seen >= len(list(ROOT.glob("examples/*/with_*.py")))


def test_a_copy_button_works_by_keyboard(new_page: NewPage) -> None:
    page = new_page(permissions=PERMISSIONS)
    page.goto("guides/first_request.html")
    button = page.locator("#first-request-requests .install button")
    button.focus()
    expect(button).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(button).to_contain_class("success")
    assert page.evaluate("navigator.clipboard.readText()") == "python -m pip install requests"


def test_copy_buttons_show_on_touch(new_page: NewPage) -> None:
    page = new_page(width=375, has_touch=True, is_mobile=True)
    page.goto("guides/first_request.html")
    expect(page.locator(".program button.copybtn").first).to_have_css("opacity", "1")


def copied(page: Page, block: str) -> str:
    """Press the copy button of a block, and read the clipboard."""
    page.locator(f"{block} button.copybtn").click()
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def parts(script: Path) -> tuple[list[str], str]:
    """Give a script's requirements and the program after its script metadata (PEP 723)."""
    header, program = script.read_text(encoding="utf-8").split("# ///\n", 1)
    lines = header.removeprefix("# /// script\n").splitlines()
    requirements: list[str] = tomllib.loads("\n".join(line.removeprefix("#") for line in lines))["dependencies"]
    return requirements, program.lstrip("\n")
