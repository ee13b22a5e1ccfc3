/* What was measured can be sorted: the head of a column sorts by it up, then down, then as it was. */
(() => {
  const NEXT = { none: "ascending", ascending: "descending", descending: "none" };
  const valueOf = (row, column) => parseFloat(row.cells[column].firstElementChild.textContent.replaceAll(",", ""));

  const sort = (table, rows, heads, column) => {
    const order = NEXT[heads[column].ariaSort ?? "none"];
    for (const head of heads) head.ariaSort = null;
    if (order !== "none") heads[column].ariaSort = order;
    const sign = order === "descending" ? -1 : 1;
    const compared = (one, other) => {
      const [a, b] = [valueOf(one, column), valueOf(other, column)];
      return isNaN(a) - isNaN(b) || sign * (a - b) || 0; // what was not measured comes last
    };
    table.tBodies[0].append(...(order === "none" ? rows : [...rows].sort(compared)));
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    const [rows, heads] = [[...table.tBodies[0].rows], [...table.tHead.rows[0].cells]];
    heads.slice(1).forEach((head, index) => {
      const button = document.createElement("button");
      button.append(...head.firstElementChild.childNodes);
      head.firstElementChild.append(button);
      button.addEventListener("click", () => sort(table, rows, heads, index + 1));
    });
  }
})();
