// A form the bot opened: labels with their controls, the focus kept inside, Escape closes and sends nothing (as on Discord).

import { h, uniqueId } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { namesOf } from "../base/names.js";
import { modalField } from "./modal-fields.js";

export function showModal(session, modal) {
  const titleId = uniqueId("modal-title");
  const problem = h("div", { class: "modal-problem", role: "alert", hidden: true });
  const names = namesOf(session, { openChannel: () => {}, fillCommand: () => {} });
  const fields = modal.components.map((one) => modalField(one, { session, names }));
  const submit = h("button", { type: "submit", class: "button primary" }, "Submit");
  const form = h("form", { class: "modal-form", novalidate: true }, h("div", { class: "modal-fields" }, fields.map((one) => one.element)), problem,
    h("footer", { class: "modal-footer" }, h("button", { type: "button", class: "button plain", onclick: () => close() }, "Cancel"), submit));
  const dialog = h("dialog", { class: "modal", "aria-labelledby": titleId },
    h("header", { class: "modal-header" },
      h("h2", { id: titleId, dir: "auto" }, modal.title),
      h("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: () => close() }, icon("close"))),
    form);
  const before = document.activeElement;

  const close = () => {
    dialog.close();
    dialog.remove();
    before?.focus?.();
  };
  const fail = (text) => {
    problem.hidden = false;
    problem.replaceChildren(icon("warning"), text);
  };
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener("keydown", (event) => keepInside(event, dialog));

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    const wrong = fields.filter((one) => !one.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    const files = [];
    const components = fields.map((one) => one.payload(files));
    problem.hidden = true;
    submit.disabled = true;
    submit.classList.add("waiting");
    try {
      const ending = await session.interactions.run(() => session.api.submit({ interaction_id: modal.interaction_id, components }, files));
      if (ending.ok) close();
      else fail("Something went wrong. Try again.");
    } catch (error) {
      fail(error.message);
    } finally {
      submit.disabled = false;
      submit.classList.remove("waiting");
    }
  });

  document.body.append(dialog);
  dialog.showModal();
  (fields.find((one) => one.focus !== undefined) ?? { focus: () => submit.focus() }).focus();
}

// The browser would let Tab wander to its own buttons; inside a form it goes round.
function keepInside(event, dialog) {
  if (event.key !== "Tab") return;
  const all = [...dialog.querySelectorAll("button, input, textarea, a[href], [tabindex='0']")]
    .filter((one) => !one.disabled && one.tabIndex >= 0 && one.offsetParent !== null);
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
