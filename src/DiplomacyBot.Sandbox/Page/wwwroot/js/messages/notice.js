// What Discord itself writes about something somebody did: a sign, a line and the time, without picture and header.

import { h } from "../base/dom.js";
import { messageType } from "../base/flags.js";
import { icon } from "../base/icons.js";
import { coloredName } from "../base/people.js";
import { threadLine } from "./thread-line.js";
import { format, messageTime } from "../base/time.js";

const notices = {
  [messageType.pin]: { sign: "pin", words: (who, message, context) => [who, " pinned ", pinned(message, context), " to this channel."] },
  [messageType.poll]: { sign: "check", words: (who) => ["A poll of ", who, " has ended."] },
  [messageType.join]: { sign: "right", words: (who) => [who, " joined."] },
  [messageType.thread]: { sign: "thread", words: (who, message, context) => [who, " started a thread: ", started(message, context)] },
  [messageType.threadStarter]: { sign: "reply", words: () => ["The message this thread was started from has been deleted."] },
};

export function isNotice(message) {
  return notices[message.type] !== undefined;
}

export function noticeSign(message) {
  return h("span", { class: "notice-sign", "aria-hidden": "true" }, icon(notices[message.type].sign));
}

export function renderNotice(message, context, name) {
  const date = new Date(message.timestamp);
  const who = coloredName(context.session, message.author, name);
  return h("div", { class: "notice muted", dir: "auto" },
    notices[message.type].words(who, message, context),
    " ",
    h("time", { datetime: message.timestamp, title: format(date, "F") }, messageTime(date)),
    message.type === messageType.thread ? h("div", null, threadLine(context.session.thread(message.message_reference?.channel_id), context)) : null);
}

function pinned(message, context) {
  const id = message.message_reference?.message_id;
  return id ? h("button", { type: "button", class: "notice-link", onclick: () => context.jump(id) }, "a message") : "a message";
}

function started(message, context) {
  const id = message.message_reference?.channel_id;
  const name = h("bdi", null, message.content);
  return id ? h("button", { type: "button", class: "notice-link", onclick: () => context.names.openChannel(id) }, name) : name;
}
