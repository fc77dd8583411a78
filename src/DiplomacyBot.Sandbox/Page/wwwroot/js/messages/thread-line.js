// What stands of a thread under the message it was started from: its name, how much was written in it, and what was written last.

import { h } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { avatar, coloredName, nameOf } from "../base/people.js";
import { plainText } from "./plain-text.js";
import { format, relative } from "../base/time.js";

/** @param thread the thread's channel, or null when there is none or it is open already */
export function threadLine(thread, { session, names }) {
  if (thread === null || thread.id === session.channelId) return null;
  const count = thread.message_count ?? 0;
  return h("button", { type: "button", class: "thread-link", onclick: () => names.openChannel(thread.id) },
    h("span", { class: "thread-title" },
      icon("thread"),
      h("bdi", { class: "name" }, thread.name),
      " ",
      h("span", { class: "thread-count" }, count === 0 ? "See thread" : count === 1 ? "1 message" : `${count} messages`, icon("right"))),
    " ",
    thread.last_message ? last(thread.last_message, session, names) : h("span", { class: "muted" }, "There are no recent messages in this thread."));
}

function last(message, session, names) {
  const name = nameOf(session, message.author);
  const date = new Date(message.timestamp);
  return h("span", { class: "thread-last" },
    avatar(message.author, name),
    coloredName(session, message.author, name),
    " ",
    h("span", { class: "quoted", dir: "auto" }, plainText(message, names) || "Press to see the message"),
    " ",
    h("time", { class: "muted", datetime: message.timestamp, title: format(date, "F"), data: { relative: date / 1000, short: "" } }, relative(date, "narrow")));
}
