// The buttons that appear over a message while the pointer or the keyboard is in it.

import { h } from "../base/dom.js";
import { icon } from "../base/icons.js";

/** @param context `mayEdit`, `edit`, `mayReply`, `reply`, `mayDelete`, `delete`, `menu` */
export function messageActions(message, context) {
  return h("div", { class: "message-actions", role: "group", "aria-label": "Message actions" },
    context.mayEdit(message) ? button("pencil", "Edit", "edit-button", () => context.edit(message)) : null,
    // As in Discord's client: on one's own messages it is there while Shift is held, and elsewhere Shift leaves the author uncalled.
    context.mayReply(message) ? button("reply", "Reply", context.mayEdit(message) ? "reply-button with-shift" : "reply-button", (event) => context.reply(message, !event.shiftKey)) : null,
    h("button", {
      type: "button",
      class: "icon-button",
      "aria-label": "More about this message",
      "aria-haspopup": "menu",
      title: "More",
      onclick: (event) => context.menu(message, event.currentTarget),
    }, icon("dots")),
    // There while Shift is held, for the pointer: from the keyboard it is Shift and Backspace.
    context.mayDelete(message) ? button("trash", "Delete at once", "quick-delete with-shift", () => context.delete(message, false), -1) : null);
}

function button(sign, label, kind, onclick, tabindex = null) {
  return h("button", { type: "button", class: `icon-button ${kind}`, "aria-label": label, title: label, tabindex, onclick }, icon(sign));
}
