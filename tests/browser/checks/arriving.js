// What moves in the first window of the page as the page arrives, element by element: from where to where, once what
// follows is there. What follows is taken away from the end, since a parser that has come that far has no more than that.
// Words within a line are left out: a line that is not whole moves nothing but itself.
() => {
    scrollTo(0, 0);
    const place = element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return width && height ? [Math.round(x), Math.round(y)].join() : null;
    };
    const seen = [...document.body.querySelectorAll("*")].filter(element =>
        element.checkVisibility({ visibilityProperty: true }) && place(element)
        && getComputedStyle(element).display !== "inline"
        && element.getBoundingClientRect().top < innerHeight && element.getBoundingClientRect().bottom > 0);
    const names = new Map(seen.map(element => [element, element.outerHTML.slice(0, 120)]));
    const places = new Map(seen.map(element => [element, place(element)]));
    const moved = new Map();
    for (let last = seen.length - 1; last > 0; last--) {
        seen[last].replaceChildren();
        for (let open = seen[last]; open !== document.body; open = open.parentElement)
            while (open.nextSibling) open.nextSibling.remove();
        for (const element of seen.slice(0, last)) {
            const before = place(element);
            if (before && before !== places.get(element) && !moved.has(element))
                moved.set(element, `${names.get(element)} from ${before} to ${places.get(element)} before ${names.get(seen[last])}`);
        }
    }
    return [...moved.values()];
}
