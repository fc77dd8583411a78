// Reactions under a message. Pressing one adds this person's, pressing it again takes it back.

import { h } from "../base/dom.js";

export function renderReactions(message, context) {
  if (!message.reactions?.length) return null;
  return h("div", { class: "reactions" }, message.reactions.map((one) => reaction(one, message, context)));
}

function reaction({ emoji, count, me: mine }, message, context) {
  const name = emoji.name ?? "";
  return h("button", {
    type: "button",
    class: mine ? "reaction mine" : "reaction",
    "aria-pressed": mine ? "true" : "false",
    "aria-label": `${name}, ${count === 1 ? "1 reaction" : `${count} reactions`}`,
    data: { customId: `reaction ${name}` },
    onclick: () => context.react(message, name, !mine),
  }, h("span", { "aria-hidden": "true" }, name), h("span", { class: "reaction-count", "aria-hidden": "true" }, count));
}
