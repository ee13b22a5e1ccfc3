"""A copy button gives exactly what is shown; pasted into a file and run, it prints what the page says it prints."""

import shlex
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from server.running import PORT
from tests.browser.built import ROOT
from tests.browser.opening import NewPage
from tests.browser.pasting import difference, playground, ran

PERMISSIONS = ["clipboard-read", "clipboard-write"]
AT_ONCE = 4  # each imports its client afresh, which takes most of its time


@dataclass(frozen=True)
class Paste:
    """What the copy button of a panel gave, and what the panel shows."""

    address: str
    script: str
    install: str
    program: str
    shown: str

    @property
    def requirements(self) -> tuple[str, ...]:
        """What the install command installs."""
        return tuple(shlex.split(self.install.removeprefix("pip install ")))

    def printed(self) -> str:
        """Run the program in an empty folder; give what it prints."""
        return ran(self.requirements, self.program)


@pytest.fixture(scope="module")
def served() -> Iterator[None]:
    """The playground, for all programs that this process pastes."""
    with playground():
        yield


@pytest.mark.usefixtures("served")
def test_every_program_is_copied_as_it_stands_and_prints_what_its_page_shows(
    new_page: NewPage, any_page_with_programs: str
) -> None:
    page = new_page(permissions=PERMISSIONS)
    page.goto(any_page_with_programs)
    pastes = list(pasted(page))
    assert pastes
    for paste in pastes:
        requirements, program = parts(ROOT / paste.script)
        assert paste.program == program.removesuffix("\n"), paste.address
        assert shlex.split(paste.install) == ["pip", "install", *requirements], paste.address
    with ThreadPoolExecutor(AT_ONCE) as pool:
        printed = list(pool.map(Paste.printed, pastes))
    # A program that tells how long something took is run again, alone: on a busy machine all takes longer.
    differ = [paste for paste, seen in zip(pastes, printed, strict=True) if difference(paste.shown, seen)]
    again = {paste.address: difference(paste.shown, paste.printed()) for paste in differ}
    wrong = [f"{address}\n{text}" for address, text in again.items() if text]
    if wrong:
        pytest.fail("\n\n".join(["pasted programs print something else:", *wrong]), pytrace=False)


@pytest.mark.usefixtures("served")
def test_a_program_that_is_copied_with_another_address_talks_to_it(new_page: NewPage) -> None:
    page = new_page(permissions=PERMISSIONS)
    page.goto("guides/json_body.html")
    page.locator(".base-address > summary").click()
    page.get_by_label("Base address in the programs").fill(f"http://localhost:{PORT}")
    page.keyboard.press("Enter")
    paste = next(pasted(page))
    assert f"http://localhost:{PORT}/" in paste.program
    assert difference(paste.shown, paste.printed()) == ""


def pasted(page: Page) -> Iterator[Paste]:
    """Copy the program of each tab; what it needs stands below it."""
    expect(page.locator(".program button.copybtn").first).to_be_attached()
    expect(page.locator(".output button.copybtn")).to_have_count(0)
    for tab in page.get_by_role("tab").all():
        panel = page.locator(f"#{tab.get_attribute('aria-controls')}")
        if panel.locator(".program").count():
            tab.click()
            shown = panel.locator(".output-label + .output pre")
            yield Paste(
                f"{page.url}#{panel.get_attribute('id')}",
                str(panel.locator("a[download]").get_attribute("href")).replace("../", ""),
                str(panel.locator(".install").text_content()),
                copied(panel),
                str(shown.text_content()) if shown.count() else "",
            )


def test_a_copy_button_works_by_keyboard(new_page: NewPage) -> None:
    page = new_page(permissions=PERMISSIONS)
    page.goto("guides/first_request.html")
    button = page.locator("#first-request-requests .program button")
    program = page.locator("#first-request-requests .program pre").text_content()
    button.focus()
    expect(button).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(button).to_contain_class("success")
    assert page.evaluate("navigator.clipboard.readText()") == str(program).removesuffix("\n")


def test_copy_buttons_show_on_touch(new_page: NewPage) -> None:
    page = new_page(width=375, has_touch=True, is_mobile=True)
    page.goto("guides/first_request.html")
    expect(page.locator(".program button.copybtn").first).to_have_css("opacity", "1")


def copied(panel: Locator) -> str:
    """Press the copy button of the program, and read the clipboard."""
    panel.locator(".program button.copybtn").click()
    text: str = panel.page.evaluate("navigator.clipboard.readText()")
    return text


def parts(script: Path) -> tuple[list[str], str]:
    """Give a script's requirements and the program after its script metadata (PEP 723)."""
    header, program = script.read_text(encoding="utf-8").split("# ///\n", 1)
    lines = header.removeprefix("# /// script\n").splitlines()
    requirements: list[str] = tomllib.loads("\n".join(line.removeprefix("#") for line in lines))["dependencies"]
    return requirements, program.lstrip("\n")
