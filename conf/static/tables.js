/* Which clients a reader compares holds on every table: the boxes above them, kept in this browser. CSS does the rest;
   until this runs, html[data-hidden-clients] is what it goes by. */
(() => {
  const boxes = [...document.querySelectorAll(".table-tools .chip input")];
  const hidden = (localStorage.getItem("hidden-clients") ?? "").split(" ");
  for (const box of boxes) {
    box.checked = !hidden.includes(box.value);
    box.addEventListener("change", () => {
      try {
        const names = boxes.filter((other) => !other.checked).map((other) => other.value);
        localStorage.setItem("hidden-clients", names.join(" "));
      } catch {
        // Storage is full: the choice lasts as long as the page.
      }
    });
  }
  delete document.documentElement.dataset.hiddenClients;
})();
