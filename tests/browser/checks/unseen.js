// What cannot be seen of the text; labels stand for the tabs, a table for the boxes to tick, and neither what needs
// scripts, the base address and the filter, nor the sign of a link that the pointer brings up is text.
() => {
    document.querySelectorAll("details").forEach(details => details.open = true);
    const stoodIn = "[role=tablist], .choosing, .question-filter, .base-address, .headerlink, .visually-hidden, "
        + "script, style, noscript";
    return [...document.querySelectorAll("article *")].filter(element =>
        [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
        && !element.closest(stoodIn)
        && !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
    ).map(element => element.outerHTML.slice(0, 120));
}
