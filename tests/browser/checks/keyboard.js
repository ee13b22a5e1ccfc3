// What a pointer can press and the focus cannot reach, and of each look the first that shows no outline when it has it.
() => {
    const seen = element => element.checkVisibility({ visibilityProperty: true });
    const stops = "a[href], button, input, select, textarea, summary, [tabindex]";
    const reached = element => element && !element.disabled && (element.tabIndex >= 0 || element.matches("[role=tab]"));
    const missed = [...document.body.querySelectorAll("*")].filter(element =>
        getComputedStyle(element).cursor === "pointer" && seen(element)
        && !reached(element.closest("label")?.control ?? element.closest(stops)));
    const looks = new Map();
    for (const element of [...document.querySelectorAll(stops)].filter(seen)) {
        const look = [element.tagName, element.className, element.parentElement.className].join();
        if (!looks.has(look)) looks.set(look, element);
    }
    scrollTo(0, 0);
    const unmarked = [...looks.values()].filter(element => {
        element.focus();
        return document.activeElement === element && !marked(element);
    });
    document.activeElement.blur();
    return [...missed, ...unmarked].map(element => element.outerHTML.slice(0, 120));
}
