// Deletes a message: asked first with the message in sight, unless Shift is held, as in Discord's client.

import { openDialog } from "../base/dialog.js";
import { h, uniqueId } from "../base/dom.js";
import { renderMessage } from "./message.js";
import { nameOf } from "../base/people.js";
import { plainText } from "./plain-text.js";

/** @param context as renderMessage has it */
export function deleteMessage(page, message, context, { ask }) {
  const remove = () => page.guard(page.session.api.remove(message.channel_id, message.id));
  if (!ask) {
    remove();
    return;
  }
  const question = uniqueId("question");
  const yes = h("button", { type: "button", class: "button danger", onclick: () => { close(); remove(); } }, "Delete");
  const close = openDialog({
    title: "Delete message",
    kind: "question",
    describedBy: question,
    content: [
      h("div", { class: "modal-fields" },
        h("p", { id: question }, "Are you sure you want to delete this message?", h("span", { class: "visually-hidden" }, ` ${nameOf(page.session, message.author)}: ${plainText(message, context.names)}`)),
        h("div", { class: "message-preview", inert: true, "aria-hidden": "true" }, renderMessage(message, { ...context, editor: () => null, quoted: true }, false)),
        h("p", { class: "muted hint-line" }, "Hold Shift while you delete, and you are not asked.")),
      h("footer", { class: "modal-footer" }, h("button", { type: "button", class: "button plain", onclick: () => close() }, "Cancel"), yes),
    ],
  });
  yes.focus();
}
