"""A copy button gives exactly what is shown; pasted into a file and run, it prints what the page says it prints."""

import shlex
import tomllib
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect
from sidebyside.proving import make_server_environment

from server.running import serving
from tests.site.pasting import difference, ran
from tests.site.reading import ROOT, NewPage

PERMISSIONS = ["clipboard-read", "clipboard-write"]
AT_ONCE = 6  # each imports its client afresh, which takes most of its time


@dataclass(frozen=True)
class Paste:
    """What the copy buttons of a panel gave, what the panel shows, and what the pasted program prints."""

    address: str
    script: str
    install: str
    program: str
    shown: str
    requirements: tuple[str, ...]
    printed: Future[str]

    def difference(self) -> str:
        """Give how what it prints differs from what is shown, "" if it does not.

        A program that tells how long something took is run again, alone: on a busy machine all takes longer.
        """
        first = difference(self.shown, self.printed.result())
        return first and difference(self.shown, ran(self.requirements, self.program))


@pytest.fixture(scope="module")
def pastes(browser: Browser, site: str, folder: Path, pages: list[str]) -> Iterator[list[Paste]]:
    """Every program of the site, copied, and run against the playground as soon as it is pasted."""
    context = browser.new_context(base_url=site, permissions=PERMISSIONS)
    page = context.new_page()
    playground = serving(python=str(make_server_environment().python), deadline=30)
    with playground, ThreadPoolExecutor(AT_ONCE) as pool:
        found = []
        for address in pages:
            if 'class="program' not in (folder / address).read_text(encoding="utf-8"):
                continue
            page.goto(address)
            expect(page.locator(".program button.copybtn").first).to_be_attached()
            expect(page.locator(".output button.copybtn")).to_have_count(0)
            for tab in page.get_by_role("tab").all():
                panel = page.locator(f"#{tab.get_attribute('aria-controls')}")
                if panel.locator(".program").count():
                    tab.click()
                    found.append(pasted(panel, f"{address}#{panel.get_attribute('id')}", pool))
        yield found
        pool.shutdown(cancel_futures=True)
    context.close()


def pasted(panel: Locator, address: str, pool: Executor) -> Paste:
    """Copy the install command and the program of a panel, and start what was copied."""
    install, program = copied(panel, ".install"), copied(panel, ".program")
    shown = panel.locator(".output-label + .output pre")
    requirements = tuple(shlex.split(install.removeprefix("python -m pip install ")))
    return Paste(
        address,
        str(panel.locator("a[download]").get_attribute("href")).replace("../", ""),
        install,
        program,
        str(shown.text_content()) if shown.count() else "",
        requirements,
        pool.submit(ran, requirements, program),
    )


def test_every_program_is_copied_as_it_stands(pastes: list[Paste]) -> None:
    for paste in pastes:
        requirements, program = parts(ROOT / paste.script)
        assert paste.program == program.removesuffix("\n"), paste.address
        assert shlex.split(paste.install) == ["python", "-m", "pip", "install", *requirements], paste.address
    scripts = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("examples/*/with_*.py")}
    assert {paste.script for paste in pastes} == scripts


def test_every_pasted_program_prints_what_its_page_shows(pastes: list[Paste]) -> None:
    wait([paste.printed for paste in pastes])
    differences = {paste.address: paste.difference() for paste in pastes}
    wrong = [f"{address}\n{difference}" for address, difference in differences.items() if difference]
    if wrong:
        pytest.fail("\n\n".join(["pasted programs print something else:", *wrong]), pytrace=False)


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


def copied(panel: Locator, block: str) -> str:
    """Press the copy button of a block, and read the clipboard."""
    panel.locator(f"{block} button.copybtn").click()
    text: str = panel.page.evaluate("navigator.clipboard.readText()")
    return text


def parts(script: Path) -> tuple[list[str], str]:
    """Give a script's requirements and the program after its script metadata (PEP 723)."""
    header, program = script.read_text(encoding="utf-8").split("# ///\n", 1)
    lines = header.removeprefix("# /// script\n").splitlines()
    requirements: list[str] = tomllib.loads("\n".join(line.removeprefix("#") for line in lines))["dependencies"]
    return requirements, program.lstrip("\n")
