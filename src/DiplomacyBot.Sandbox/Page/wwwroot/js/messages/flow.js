// Which messages belong together, and what stands between those that do not.

import { h } from "../base/dom.js";
import { messageType } from "../base/flags.js";
import { isEphemeral, isSilent } from "./message.js";
import { startOfDay } from "../base/time.js";

const groupable = [messageType.plain, messageType.reply, messageType.chatCommand, messageType.contextCommand];
const groupedFor = 7 * 60 * 1000;

/** Whether a message goes on where the one above left off, and is shown without a header of its own. */
export function continues(previous, message) {
  return previous !== null
    && previous.author?.id === message.author?.id
    && !message.interaction_metadata && !message.interaction && !message.referenced_message && !message.pending && !message.failure
    && isEphemeral(previous) === isEphemeral(message) && isSilent(previous) === isSilent(message)
    && (message.type ?? messageType.plain) === messageType.plain && groupable.includes(previous.type ?? messageType.plain)
    && new Date(message.timestamp) - new Date(previous.timestamp) < groupedFor;
}

export function startsDay(previous, message) {
  return previous === null || +startOfDay(new Date(previous.timestamp)) !== +startOfDay(new Date(message.timestamp));
}

/** Where the day of a message begins, or what is new, or both in one line. */
export function divider(message, newDay, isNew) {
  const day = newDay ? new Intl.DateTimeFormat(undefined, { dateStyle: "long" }).format(new Date(message.timestamp)) : null;
  const name = [day, isNew ? "New" : null].filter((one) => one !== null).join(", ");
  return h("div", { class: isNew ? "divider new" : "divider", role: "separator", "aria-label": name },
    day === null ? null : h("span", null, day),
    isNew ? h("span", { class: "new-tag" }, "New") : null);
}
