// What axe finds. Contrast takes most of its time, so it checks one element of each look: what has the same colour, size
// and weight on the same backgrounds has the same contrast. A link's look has also what tells it from the text around it.
async ({ box, contrastOnly }) => {
    const looks = new Map(), backgrounds = new Map();
    const background = element => {
        if (!element) return "";
        if (!backgrounds.has(element)) {
            const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
            const own = [backgroundColor, backgroundImage, opacity].join();
            const above = background(element.parentElement);
            backgrounds.set(element, own === "rgba(0, 0, 0, 0),none,1" ? above : `${above}|${own}`);
        }
        return backgrounds.get(element);
    };
    for (const element of (box ? document.querySelector(box) : document.body).querySelectorAll("*")) {
        element.removeAttribute("data-look");
        const text = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!(text || element.matches("input")) || !element.checkVisibility()) continue;
        const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
        const around = element.matches("a") ? [textDecorationLine, getComputedStyle(element.parentElement).color] : [];
        looks.set([color, fontSize, fontWeight, background(element), ...around].join(), element);
    }
    looks.forEach(element => element.setAttribute("data-look", ""));
    axe.configure({ rules: [
        { id: "color-contrast", selector: "[data-look]" },
        { id: "link-in-text-block", selector: "a[href][data-look]" },
    ] });
    const only = contrastOnly ? { runOnly: ["color-contrast"] } : {};
    const { violations } = await axe.run(box ?? document, { resultTypes: ["violations"], ...only });
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}
