/* Filters the questions while one types. Without it the page holds them all, and the field is not shown. */
(() => {
  const field = document.getElementById("question-filter");
  const said = field.parentElement.querySelector("output");
  // Words of a question that say nothing of its subject.
  const EMPTY = new Set("a an and can do does how i in is it of the to what when which with".split(" "));
  const sections = [...document.querySelectorAll("section")].filter((section) => section.querySelector(":scope > dl"));
  const questions = [...document.querySelectorAll("dl.questions > dt")].map((term) => ({
    parts: [term, term.nextElementSibling],
    text: `${term.textContent} ${term.nextElementSibling.textContent}`.toLowerCase(),
  }));
  const wordsOf = (text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}_/.-]+/u)
      .filter((word) => word && !EMPTY.has(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));

  field.addEventListener("input", () => {
    const words = wordsOf(field.value);
    let found = 0;
    for (const { parts, text } of questions) {
      const matches = words.every((word) => text.includes(word));
      found += matches;
      for (const part of parts) part.hidden = !matches;
    }
    for (const section of sections) section.hidden = !section.querySelector("dt:not([hidden])");
    said.textContent = words.length ? `${found} of ${questions.length} questions` : "";
  });
})();
