/* What keyboards and screen readers need and CSS cannot give: reachable scroll boxes, and drawers that close. */
(() => {
  const KINDS = { install: "install command", program: "program", proof: "function", output: "output" };

  // Regions need names of their own: "program, first request httpx async".
  const taken = {};
  const nameOf = (box) => {
    const classes = box.closest("[class*=highlight-]")?.classList;
    const kind = box.matches("pre") ? (Object.keys(KINDS).find((key) => classes?.contains(key)) ?? "code") : "table";
    const panel = box.closest("[role=tabpanel]");
    const heading = box.closest("section")?.querySelector("h1, h2, h3, h4")?.firstChild.textContent;
    const name = `${KINDS[kind] ?? kind}, ${panel ? panel.id.replaceAll("-", " ") : heading}`;
    taken[name] = (taken[name] ?? 0) + 1;
    return taken[name] === 1 ? name : `${name}, ${taken[name]}`;
  };

  const names = new Map();
  for (const box of document.querySelectorAll("article pre, article .table-wrapper")) names.set(box, nameOf(box));
  const update = (box) => {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      box.setAttribute("aria-label", names.get(box));
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    }
  };
  const observer = new ResizeObserver((entries) => entries.forEach((entry) => update(entry.target)));
  for (const box of names.keys()) observer.observe(box);
  document.addEventListener("programs-changed", () => [...names.keys()].forEach(update)); // see base_address.js

  // Furo's button goes through three states: it says which one it is in, and which comes next.
  const THEMES = { auto: "Auto: light or dark as your system is", light: "Light", dark: "Dark" };
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const nameThemes = () => {
    const order = systemIsDark.matches ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
    const theme = document.body.dataset.theme;
    const next = order[(order.indexOf(theme) + 1) % order.length];
    for (const button of document.querySelectorAll(".theme-toggle")) {
      button.title = button.ariaLabel = `${THEMES[theme]}. Press for ${next}.`;
    }
  };
  nameThemes();
  new MutationObserver(nameThemes).observe(document.body, { attributeFilter: ["data-theme"] });
  systemIsDark.addEventListener("change", nameThemes);

  // Space alone turns a checkbox; Enter is what one tries.
  for (const box of document.querySelectorAll(".toctree-checkbox")) {
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter") box.click();
    });
  }

  // The list of pages is longer than the window: begin where the reader is.
  const pages = document.querySelector(".sidebar-scroll");
  const current = pages.querySelector(".current-page");
  if (current) {
    const [inner, outer] = [current.getBoundingClientRect(), pages.getBoundingClientRect()];
    if (inner.bottom > outer.bottom) pages.scrollTop += inner.top - outer.top - outer.height / 3;
  }

  const drawers = { __navigation: ".sidebar-drawer", __toc: ".toc-drawer" };
  for (const [id, selector] of Object.entries(drawers)) {
    const toggle = document.getElementById(id);
    const drawer = document.querySelector(selector);
    const close = () => {
      toggle.checked = false;
    };
    toggle.addEventListener("keydown", (event) => {
      if (event.key === "Enter") toggle.click();
    });
    toggle.addEventListener("change", () => {
      if (toggle.checked) [...drawer.querySelectorAll("a")].find((link) => link.checkVisibility())?.focus();
    });
    drawer.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !drawer.contains(event.relatedTarget)) close();
    });
    drawer.addEventListener("click", (event) => {
      if (event.target.closest("a")) close();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !toggle.checked) return;
      close();
      toggle.focus();
    });
  }
})();
