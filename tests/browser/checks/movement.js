// What moves although the reader wants less of it.
() => [...document.querySelectorAll("*")].filter(element => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
}).map(element => element.outerHTML.slice(0, 80))
