/* Which clients a reader compares holds on every table: the boxes above them, kept in this browser. CSS shows their
   columns; until this runs, html[data-hidden-clients] is what it goes by. A row is .same where they give one answer. */
(() => {
  const boxes = [...document.querySelectorAll(".table-tools .chip input")];
  const rows = [...document.querySelectorAll(".table-tools + .table-wrapper tbody tr")];
  const only = document.querySelector(".table-tools .only input");
  const hidden = (localStorage.getItem("hidden-clients") ?? "").split(" ");
  const elsewhere = hidden.filter((name) => !boxes.some((box) => box.value === name)); // this table has no such column
  const answerOf = (cell) => {
    const parts = cell.querySelectorAll(".answer > a:not(.since), .answer > .type");
    return [...parts].map((part) => part.textContent.trim()).join(" ");
  };
  const compare = () => {
    const ticked = boxes.filter((box) => box.checked).map((box) => `td.client-${box.value}`);
    only.disabled = ticked.length < 2;
    for (const row of rows) {
      const cells = ticked.length ? [...row.querySelectorAll(ticked.join())] : [];
      const applying = cells.filter((cell) => !cell.querySelector(".mark.na"));
      row.classList.toggle("same", new Set(applying.map(answerOf)).size < 2);
    }
  };
  for (const box of boxes) {
    box.checked = !hidden.includes(box.value);
    box.addEventListener("change", () => {
      compare();
      try {
        const names = boxes.filter((other) => !other.checked).map((other) => other.value);
        localStorage.setItem("hidden-clients", [...elsewhere, ...names].join(" ").trim());
      } catch {
        // Storage is full: the choice lasts as long as the page.
      }
    });
  }
  compare();
  delete document.documentElement.dataset.hiddenClients;
})();
