// Of each panel: its id, whether it is seen, the label above it, and the label that it should have.
() => [...document.querySelectorAll("[role=tabpanel]")].map(panel => [
    panel.id,
    panel.checkVisibility({ contentVisibilityAuto: true }) && panel.getBoundingClientRect().height > 0,
    getComputedStyle(panel, "::before").content,
    JSON.stringify(document.getElementById(panel.getAttribute("aria-labelledby")).textContent),
])
