/* "My client": the choice that the tabs keep (see tabs.js), where one can see it. */
(() => {
  const choices = [...document.querySelectorAll(".my-client input")];
  const show = () => {
    const client = localStorage.getItem("client");
    for (const choice of choices) choice.checked = choice.value === client;
  };
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      try {
        localStorage.setItem("client", choice.value);
      } catch {
        // Storage is full: the choice lasts as long as the page.
      }
    });
  }
  show();
  window.addEventListener("pageshow", show); // back to a page that the browser has kept
})();
