// Boxes that scroll and cannot be reached, or that have no name or another's; and boxes that are reached for nothing.
() => {
    const boxes = [...document.querySelectorAll("article pre, article .table-wrapper")].filter(box => box.checkVisibility());
    const scrolls = box => box.scrollWidth > box.clientWidth;
    const names = boxes.filter(scrolls).map(box => box.ariaLabel);
    return boxes.filter(box => scrolls(box) !== (box.tabIndex === 0)
        || scrolls(box) && (!box.ariaLabel || names.filter(name => name === box.ariaLabel).length > 1)
    ).map(box => box.outerHTML.slice(0, 120));
}
