// Adds marked(element): whether the outline of an element can be seen, or that of what stands for an unseen checkbox: a drawer's icon, a group's label.
() => {
    window.marked = element => {
        const icons = { __navigation: ".nav-overlay-icon .icon", __toc: ".toc-overlay-icon .icon" };
        const shown = element.id in icons
            ? [...document.querySelectorAll(icons[element.id])].filter(icon => icon.checkVisibility())
            : element.matches(".toctree-checkbox") ? [element.nextElementSibling] : [element];
        return shown.some(element => {
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                && style.opacity === "1" && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
        });
    };
}
