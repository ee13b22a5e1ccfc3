// What reaches beyond the window and is in no box that scrolls: Furo hides the window's own overflow.
() => {
    const boxed = element => element.closest("pre, .table-wrapper, .sidebar-drawer, .toc-drawer, .visually-hidden");
    document.querySelectorAll("details").forEach(details => details.open = true);
    document.querySelectorAll("[role=tabpanel]").forEach(panel => panel.hidden = false);
    return [...document.body.querySelectorAll("*")].filter(element =>
        element.getBoundingClientRect().right > innerWidth + 0.5 && element.checkVisibility()
        && !boxed(element.parentElement) && !element.matches(".sidebar-drawer, .toc-drawer")
        && getComputedStyle(element).position !== "fixed"
    ).map(element => element.outerHTML.slice(0, 120));
}
