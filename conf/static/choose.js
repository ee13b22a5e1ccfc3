/* Choosing: what is ticked stands in the address, ?needs=async,http2; the table says which client meets it, and why not.
   No verdict is kept here: each is read from the row of the need. */
(() => {
  const choosing = document.querySelector(".choosing");
  const form = choosing.querySelector("form");
  const summary = choosing.querySelector(".choice-summary");
  const boxes = [...form.querySelectorAll("input")];
  const clients = [...choosing.querySelectorAll("[data-client]")];
  const rowOf = (need) => document.getElementById(`need-${need}`);

  const meets = (need, client) => !rowOf(need).querySelector(`.client-${client} .mark.no`);

  // What the table says, with a link to its proof: why not, or how.
  const reason = (need, client) => {
    const cell = rowOf(need).querySelector(`.client-${client}`);
    const said = cell.querySelector(".words")?.textContent ?? (meets(need, client) ? "" : "no");
    if (!said) return null;
    const item = document.createElement("li");
    const link = cell.querySelector("a").cloneNode();
    link.textContent = rowOf(need).querySelector("th").textContent;
    item.append(link, `: ${said}`);
    return item;
  };

  const show = (unknown = []) => {
    const needs = boxes.filter((box) => box.checked).map((box) => box.value);
    for (const row of document.querySelectorAll("table.needs tbody tr")) row.classList.remove("ticked");
    for (const need of needs) rowOf(need).classList.add("ticked");
    const remaining = [];
    for (const entry of clients) {
      const client = entry.dataset.client;
      const unmet = needs.filter((need) => !meets(need, client));
      entry.classList.toggle("excluded", unmet.length > 0);
      const mark = entry.querySelector(".mark");
      mark.className = unmet.length ? "mark no" : "mark yes";
      mark.textContent = unmet.length ? "✗" : "✓";
      mark.setAttribute("aria-label", unmet.length ? "no" : "yes");
      mark.nextElementSibling.textContent = unmet.length ? "does not fit" : "fits";
      entry.querySelector("ul")?.remove();
      const list = document.createElement("ul");
      list.append(...(unmet.length ? unmet : needs).map((need) => reason(need, client)).filter(Boolean));
      if (list.children.length) entry.append(list);
      if (!unmet.length) remaining.push(entry.querySelector("a").textContent);
    }
    clients[0].parentElement.hidden = !needs.length; // that all fit is said above it
    const ticked = needs.length ? `${needs.length} ticked` : "Nothing ticked";
    const left =
      remaining.length === clients.length ? `all ${clients.length} fit`
      : remaining.length === 1 ? `${remaining[0]} fits`
      : remaining.length ? `${remaining.join(", ")} fit`
      : "none fits; untick what you can do without";
    const ignored = unknown.length ? ` The address names needs that are not on this page: ${unknown.join(", ")}.` : "";
    summary.textContent = `${ticked}: ${left}.${ignored}`;
  };

  const read = () => {
    const asked = (new URLSearchParams(location.search).get("needs") ?? "").split(",").filter(Boolean);
    for (const box of boxes) box.checked = asked.includes(box.value);
    show(asked.filter((need) => !boxes.some((box) => box.value === need)));
  };

  const write = () => {
    const address = new URL(location.href);
    const needs = boxes.filter((box) => box.checked).map((box) => box.value);
    address.searchParams.delete("needs");
    // Commas as they are: URLSearchParams would write %2C.
    const others = address.searchParams.toString();
    address.search = [others, needs.length && `needs=${needs.join(",")}`].filter(Boolean).join("&");
    history.pushState(null, "", address);
    show();
  };

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(write)); // once the boxes are unticked
  window.addEventListener("popstate", read);
  read();
  choosing.classList.add("ready");
})();
