/* Filters the entries of a page while one types. Without it the page holds them all, and the field is not shown. */
(() => {
  const field = document.getElementById("filter");
  const said = field.parentElement.querySelector("output");
  // Words of a question that say nothing of its subject.
  const EMPTY = new Set("a an and can do does how i in is it of the to what when which with".split(" "));
  const hidden = (part) => [...part.querySelectorAll("[data-words]")].map((words) => words.dataset.words).join(" ");
  const entries = [...document.querySelectorAll("dl.questions > dt, section:has(> .symptom), .guide-list > li")].map(
    (entry) => {
      const parts = entry.tagName === "DT" ? [entry, entry.nextElementSibling] : [entry];
      return { parts, text: parts.map((part) => `${part.textContent} ${hidden(part)}`).join(" ").toLowerCase() };
    },
  );
  const groups = [...document.querySelectorAll("article section section")].filter(
    (group) => !entries.some(({ parts }) => parts.includes(group)) && entries.some(({ parts }) => group.contains(parts[0])),
  );
  const wordsOf = (text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}_/.-]+/u)
      .filter((word) => word && !EMPTY.has(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));

  field.addEventListener("input", () => {
    const words = wordsOf(field.value);
    let found = 0;
    for (const { parts, text } of entries) {
      const matches = words.every((word) => text.includes(word));
      found += matches;
      for (const part of parts) part.hidden = !matches;
    }
    for (const group of groups) {
      group.hidden = !entries.some(({ parts }) => group.contains(parts[0]) && !parts[0].hidden);
    }
    said.textContent = !words.length
      ? ""
      : found
        ? `${found} of ${entries.length} ${said.dataset.of}`
        : "Nothing found. Try fewer words, or search the whole site.";
  });
})();
