// What cannot be seen of the text, where every fold is open. Left out are what needs scripts, what is for a pointer or for
// the search alone, and what stands beside another: labels stand for the tabs, a table for the boxes to tick, one drawing
// of a chart for the other, marks for the sign of rows that differ.
() => {
    document.querySelectorAll("details").forEach(details => details.open = true);
    const stoodIn = "[role=tablist], .choosing, .filter, .my-client, .base-address, .headerlink, .visually-hidden, .swipe, "
        + "svg, .same .differs-mark, .search-words, script, style, noscript";
    return [...document.querySelectorAll("article *")].filter(element =>
        [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
        && !element.closest(stoodIn)
        && !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
    ).map(element => element.outerHTML.slice(0, 120));
}
