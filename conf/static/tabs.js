/* The tabs: those of one client change together, and the choice is kept. It replaces sphinx-tabs' file of this name.
   templates/page.html has set html[data-client] to the reader's choice, which clients.css shows until this runs. */
(() => {
  const root = document.documentElement;
  const fallback = window.clientFallback;
  const sets = [...document.querySelectorAll(".client-tabs")];
  const tabsOf = (set) => [...set.querySelectorAll(":scope > [role=tablist] > [role=tab]")];
  const panelOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));
  const setOf = (tab) => tab.closest(".client-tabs");

  const open = (tab) => {
    for (const other of tabsOf(setOf(tab))) {
      other.setAttribute("aria-selected", other === tab);
      other.tabIndex = other === tab ? 0 : -1;
      panelOf(other).hidden = other !== tab;
    }
  };

  const openEverywhere = (client) => {
    for (const set of sets) {
      const find = (key) => tabsOf(set).find((tab) => tab.dataset.client === key);
      const tab = find(client) || find(fallback[client]);
      if (tab) open(tab);
    }
  };

  const choose = (tab) => {
    const before = tab.getBoundingClientRect().top;
    openEverywhere(tab.dataset.client);
    tab.focus({ preventScroll: true });
    // Tabs above may have changed height: the one that was chosen must stay under the pointer.
    window.scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
    try {
      localStorage.setItem("client", tab.dataset.client);
    } catch {
      // Storage is blocked or full: the choice lasts as long as the page.
    }
  };

  // Opens what hides the target of the address: its panel, and the disclosure that it is in or that it heads.
  const reveal = (event) => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    const shown = target.checkVisibility();
    for (let box = target; box; box = box.parentElement) {
      if (box.matches("[role=tabpanel]")) open(document.getElementById(box.getAttribute("aria-labelledby")));
      if (box.matches("details")) box.open = true;
    }
    target.querySelector(":scope > details")?.setAttribute("open", "");
    if (!shown) target.scrollIntoView();
    if (event && target.matches("[role=tabpanel]")) target.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const tab = event.target.closest(".client-tabs [role=tab]");
    if (tab) choose(tab);
    const link = event.target.closest("a[href*='#']");
    if (link && link.href === location.href) reveal(event); // the same address again is no hashchange
  });

  const STEPS = { ArrowLeft: -1, ArrowRight: 1 };
  document.addEventListener("keydown", (event) => {
    const tab = event.target.closest(".client-tabs [role=tab]");
    if (!tab || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tabs = tabsOf(setOf(tab));
    const next =
      event.key === "Home" ? 0
      : event.key === "End" ? tabs.length - 1
      : event.key in STEPS ? (tabs.indexOf(tab) + STEPS[event.key] + tabs.length) % tabs.length
      : null;
    if (next === null) return;
    event.preventDefault();
    choose(tabs[next]);
  });

  openEverywhere(root.dataset.client);
  reveal();
  delete root.dataset.client;
  window.addEventListener("hashchange", reveal);
  // Back to a page that the browser has kept: the choice may have changed on another one.
  window.addEventListener("pageshow", (event) => event.persisted && openEverywhere(localStorage.getItem("client")));
})();
