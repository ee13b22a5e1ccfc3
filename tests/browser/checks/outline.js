// What has the focus, and whether that is seen; null once the focus has left the page.
() => {
    const focused = document.activeElement;
    return focused === document.body ? null : [focused.outerHTML.slice(0, 120), marked(focused)];
}
