/* The control for the base address on guides. templates/base_address.html puts a remembered one into the programs. */
(() => {
  const address = window.baseAddress;
  const form = document.querySelector(".base-address form");
  const input = form.elements.base;
  const message = document.getElementById("base-address-message");

  const parsed = (typed) => {
    if (!URL.canParse(typed)) return null;
    const { protocol, username, password, search, hash, origin, pathname } = new URL(typed);
    if (!["http:", "https:"].includes(protocol) || username || password || search || hash) return null;
    const base = origin + pathname.replace(/\/+$/, "");
    return address.allowed.test(base) ? base : null;
  };

  const show = (base) => {
    address.base = base;
    address.show();
    input.value = base === address.own ? "" : base;
    document.dispatchEvent(new Event("programs-changed"));
  };

  const use = (base, said) => {
    show(base);
    input.removeAttribute("aria-invalid");
    message.textContent = said;
    try {
      if (base === address.own) localStorage.removeItem("base");
      else localStorage.setItem("base", base);
    } catch {
      // Storage is blocked or full: the address lasts as long as the page.
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    const base = parsed(typed);
    if (base) {
      use(base, `The programs now name ${base}.`);
      return;
    }
    input.setAttribute("aria-invalid", "true");
    message.textContent =
      `${typed ? `“${typed}” is no base address` : "Nothing was written"}: write http:// or https://, a host, ` +
      "and a port or a path where it needs one, such as https://httpbin.org.";
    input.focus();
  });
  form.querySelector("button[type=button]").addEventListener("click", () => {
    use(address.own, "The programs name the playground again.");
  });

  show(address.base);
  // Another tab, or back to a page that the browser has kept: the address may have changed.
  window.addEventListener("storage", (event) => event.key === "base" && show(address.kept()));
  window.addEventListener("pageshow", (event) => event.persisted && show(address.kept()));
})();
