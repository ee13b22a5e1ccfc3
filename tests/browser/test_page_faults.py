"""A visit finds what is wrong: each fault of this page is one that no page of the site may have."""

from tests.browser.opening import NewPage
from tests.browser.page_faults import visited

FAULTS = """<!doctype html>
<html lang="en"><title>Faults</title>
<style>
  :focus-visible { outline: none }
  .pale { color: #ccc } .wide { width: 2000px } .turning { animation: turn 1s infinite } @keyframes turn {}
  pre { width: 100px; overflow: auto } @media (prefers-color-scheme: dark) { body { color: #777; background: #666 } }
</style>
<article>
  <p id="late"></p><h1 class="pale">Faults</h1><p class="wide turning">Wide</p>
  <a href="#">Shows no focus</a><p style="cursor: pointer">No button</p>
  <div class="sphinx-tabs"><div role="tablist"><button role="tab" id="tab" aria-controls="panel">aiohttp</button></div>
  <div role="tabpanel" id="panel" aria-labelledby="tab" hidden>Hidden</div></div>
  <pre>A line that is longer than its box, which nobody can scroll</pre>
  <img src="missing.png" alt="missing">
</article>
<script>
  console.log("said");
  requestAnimationFrame(() => requestAnimationFrame(() => late.style.height = "300px")); // once it is painted
</script>
"""


def test_a_visit_finds_every_fault(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.route("**/faults.html", lambda route: route.fulfill(body=FAULTS, content_type="text/html"))
    loaded, wrong = visited(page, "faults.html")
    assert set(wrong) == {
        "moves while it is loaded", "has no label on paper", "is of no use on paper", "reaches beyond the window",
        "axe, light", "axe, dark", "cannot be reached, or shows no focus", "moves although less movement is wanted",
        "scrolls, and has no name of its own", "is not there", "is said on the console",
    }  # fmt: skip
    assert loaded.outside(site) == []
    assert loaded.outside("http://another.example/") != []
