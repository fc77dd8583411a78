// A form the bot opened: labels with their controls, the focus kept inside, Escape closes and sends nothing (as on Discord).

import { openDialog } from "../base/dialog.js";
import { h } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { namesOf } from "../base/names.js";
import { modalField } from "./modal-fields.js";

export function showModal(session, modal) {
  const problem = h("div", { class: "modal-problem", role: "alert", hidden: true });
  const names = namesOf(session, { openChannel: () => {}, fillCommand: () => {} });
  const fields = modal.components.map((one) => modalField(one, { session, names }));
  const submit = h("button", { type: "submit", class: "button primary" }, "Submit");
  const form = h("form", { class: "modal-form", novalidate: true }, h("div", { class: "modal-fields" }, fields.map((one) => one.element)), problem,
    h("footer", { class: "modal-footer" }, h("button", { type: "button", class: "button plain", onclick: () => close() }, "Cancel"), submit));
  const fail = (text) => {
    problem.hidden = false;
    problem.replaceChildren(icon("warning"), text);
  };

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

  const close = openDialog({ title: modal.title, content: form });
  (fields.find((one) => one.focus !== undefined) ?? { focus: () => submit.focus() }).focus();
}
