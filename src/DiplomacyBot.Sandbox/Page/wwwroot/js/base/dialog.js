// A dialog over the page: the focus stays inside, Escape closes it, and what had the keyboard before has it again.

import { h, uniqueId } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @param {{ title: string, kind?: string, describedBy?: string, content: Node }} what
 * @returns {() => void} closes it
 */
export function openDialog({ title, kind, describedBy, content }) {
  const titleId = uniqueId("dialog-title");
  const before = document.activeElement;
  const close = () => {
    dialog.close();
    dialog.remove();
    before?.focus?.();
  };
  const dialog = h("dialog", { class: kind === undefined ? "modal" : `modal ${kind}`, "aria-labelledby": titleId, "aria-describedby": describedBy },
    h("header", { class: "modal-header" },
      h("h2", { id: titleId, dir: "auto" }, title),
      h("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: close }, icon("close"))),
    content);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener("keydown", (event) => keepInside(event, dialog));
  document.body.append(dialog);
  dialog.showModal();
  return close;
}

// The browser would let Tab wander to its own buttons; inside a dialog it goes round.
function keepInside(event, dialog) {
  if (event.key !== "Tab") return;
  const all = [...dialog.querySelectorAll("button, input, textarea, a[href], [tabindex='0']")]
    .filter((one) => !one.disabled && one.tabIndex >= 0 && one.offsetParent !== null && one.closest("[inert]") === null);
  const first = all[0];
  const last = all.at(-1);
  if (event.shiftKey && document.activeElement === first) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    first.focus();
  }
}
