// What moved without the reader's doing, from where to where (https://wicg.github.io/layout-instability/). Text that is
// cut by the end of a packet is not counted where its last word goes to the next line once it is whole, which comes to
// less than 0.001 (0.1 is called good) or moves one line of text alone, 24 pixels at most: what moves a paragraph moves
// an element. Nor is the white space after it, which cannot be seen.
window.shifts = [];
const cut = ({ value, sources }) => sources.length > 0
    && sources.every(({ node, previousRect }) => node?.nodeType === 3
        && (value < 0.001 || previousRect.height < 24 || !node.data.trim()));
const counts = entry => !entry.hadRecentInput && !cut(entry);
new PerformanceObserver(list => list.getEntries().filter(counts).forEach(entry => shifts.push([
    entry.value, ...entry.sources.map(({ node, previousRect, currentRect }) =>
        [node?.outerHTML?.slice(0, 100) ?? node?.data ?? "", JSON.stringify(previousRect), JSON.stringify(currentRect)])
]))).observe({ type: "layout-shift", buffered: true });
