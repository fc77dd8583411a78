// A context menu: arrows move, Enter chooses, Escape closes and gives the focus back.

import { h } from "./dom.js";
import { floatBeside } from "./float.js";

/** @param {{ label: string, heading?: boolean, apart?: boolean, icon?: Node, danger?: boolean, onpick?: (event: MouseEvent) => void }[]} entries */
export function openMenu(anchor, label, entries) {
  document.querySelector(".menu")?.dispatchEvent(new CustomEvent("dismiss"));
  const before = document.activeElement;
  const menu = h("div", { class: "popup menu", role: "menu", "aria-label": label });
  const unfloat = floatBeside(anchor, menu, { width: "own" });

  const close = (refocus) => {
    unfloat();
    removeEventListener("pointerdown", outside, true);
    menu.remove();
    if (refocus) before?.focus?.();
  };
  const outside = (event) => { if (!menu.contains(event.target)) close(false); };
  addEventListener("pointerdown", outside, true);
  menu.addEventListener("dismiss", () => close(false));

  for (const entry of entries) {
    if (entry.heading) {
      menu.append(h("div", { class: "menu-heading", role: "presentation" }, entry.label));
      continue;
    }
    if (entry.apart) menu.append(h("hr", { class: "menu-line" }));
    menu.append(h("button", {
      type: "button",
      role: "menuitem",
      class: entry.danger ? "menu-item danger" : "menu-item",
      tabindex: -1,
      onclick: (event) => {
        close(true);
        entry.onpick(event);
      },
    }, entry.icon, h("span", { dir: "auto" }, entry.label), entry.detail ? h("span", { class: "muted" }, entry.detail) : null));
  }

  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll(".menu-item")];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
  });
  menu.querySelector(".menu-item")?.focus();
}
