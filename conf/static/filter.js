/* Filters the entries of a page while one types, the best first: in its title, in its hidden words, in its text, in its
   programs. Without it the page holds them all, and the field is not shown. */
(() => {
  const field = document.getElementById("filter");
  const said = field.parentElement.querySelector("output");
  // Words of a question that say nothing of its subject.
  const EMPTY = new Set("a an and can do does how i in is it of the to what when which with".split(" "));
  const CODE = "pre, details";
  const entries = [...document.querySelectorAll("dl.questions > dt, section:has(> .symptom), .guide-list > li")].map(
    (entry) => {
      const parts = entry.tagName === "DT" ? [entry, entry.nextElementSibling] : [entry];
      const all = (read) => parts.map(read).join(" ");
      const prose = (part) => {
        const copy = part.cloneNode(true);
        for (const code of copy.querySelectorAll(CODE)) code.remove();
        return copy.textContent;
      };
      const title = (entry.tagName === "DT" ? entry : entry.querySelector("h2, h3, a")).textContent;
      const hidden = (part) =>
        [...part.querySelectorAll("[data-words], .search-words")].map((one) => one.dataset.words ?? one.textContent).join(" ");
      const tiers = [title, all(hidden), all(prose), all((part) => part.textContent)];
      return { parts, tiers: tiers.map((tier) => tier.toLowerCase()) };
    },
  );
  const groups = [...document.querySelectorAll("article section section")].filter(
    (group) => !entries.some(({ parts }) => parts.includes(group)) && entries.some(({ parts }) => group.contains(parts[0])),
  );
  const results = entries[0].parts[0].parentElement.cloneNode();
  results.removeAttribute("id");
  field.closest(".filter").after(results);
  const ends = entries.map(({ parts }) => {
    const end = document.createComment("");
    parts.at(-1).after(end);
    return end;
  });
  const wordsOf = (text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}_/.-]+/u)
      .filter((word) => word && !EMPTY.has(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
  const rank = (tiers, words) => {
    const found = words.map((word) => tiers.findIndex((tier) => tier.includes(word)));
    return found.includes(-1) ? Infinity : found.reduce((sum, tier) => sum + tier, 0);
  };

  field.addEventListener("input", () => {
    const words = wordsOf(field.value);
    const ranked = entries.map(({ parts, tiers }) => ({ parts, rank: words.length ? rank(tiers, words) : 0 }));
    const found = ranked.filter((entry) => entry.rank !== Infinity);
    entries.forEach(({ parts }, number) => ends[number].before(...parts));
    for (const entry of ranked) {
      for (const part of entry.parts) part.hidden = entry.rank === Infinity;
    }
    if (words.length) results.append(...found.sort((one, other) => one.rank - other.rank).flatMap(({ parts }) => parts));
    for (const group of groups) group.hidden = words.length > 0;
    said.textContent = !words.length
      ? ""
      : found.length
        ? `${found.length} of ${entries.length} ${said.dataset.of}`
        : "Nothing found. Try fewer words, or search the whole site.";
  });
})();
