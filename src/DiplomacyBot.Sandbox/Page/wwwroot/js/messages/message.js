// One message, from its header to its buttons.

import { renderComponents } from "./components.js";
import { h } from "../base/dom.js";
import { renderEmbed } from "./embeds.js";
import { messageFlag, messageType } from "../base/flags.js";
import { icon } from "../base/icons.js";
import { isEmojiAlone, renderMarkdown } from "../markdown/markdown.js";
import { renderAttachments } from "../base/media.js";
import { isNotice, noticeSign, renderNotice } from "./notice.js";
import { messageActions } from "./message-actions.js";
import { avatar, botTag, coloredName, nameOf } from "../base/people.js";
import { plainText } from "./plain-text.js";
import { renderPoll } from "./poll.js";
import { renderReactions } from "./reactions.js";
import { threadLine } from "./thread-line.js";
import { format, messageTime } from "../base/time.js";

/** What is shown in a message's place: at the beginning of a thread, the message it was started from. */
export function shownAs(message) {
  return message.type === messageType.threadStarter ? message.referenced_message ?? message : message;
}

export function isEphemeral(message) {
  return ((message.flags ?? 0) & messageFlag.ephemeral) !== 0;
}

export function isSilent(message) {
  return ((message.flags ?? 0) & messageFlag.silent) !== 0;
}

/**
 * @param context the session, its names, what is busy or has failed, what may be done and what to do: `press`, `dismiss`, `menu`, `edit`, `reply`, `delete`;
 *   `editor` gives what stands in the place of the words of a message being edited; `quoted` is true where a message is shown once more and nothing is done with it
 * @param compact true for a message that continues the one above
 */
export function renderMessage(message, context, compact) {
  const { session } = context;
  const name = nameOf(session, message.author);
  const date = new Date(message.timestamp);
  const notice = isNotice(message);
  const mentioned = session.attention.isCalledBy(message);
  const classes = ["message", compact ? "compact" : "", isEphemeral(message) ? "ephemeral" : "", mentioned ? "mentioned" : "", !context.quoted && context.answered(message) ? "answered" : "", message.pending ? "pending" : ""];

  return h("article", {
    class: classes.filter((one) => one !== "").join(" "),
    id: context.quoted ? null : `message-${message.id}`,
    data: { id: message.id, edited: message.edited_timestamp ?? "" },
    "aria-label": `${name}, ${format(date, "f")}`,
    tabindex: -1,
  },
  compact || notice ? null : contextLine(message, context),
  notice ? noticeSign(message) : compact
    ? h("time", { class: "gutter-time", datetime: message.timestamp, "aria-hidden": "true" }, format(date, "t"))
    : avatar(message.author, name),
  h("div", { class: "message-body" },
    compact || notice ? null : header(message, session, name, date),
    notice ? renderNotice(message, context, name) : body(message, context),
    isEphemeral(message) && !message.pending ? onlyYou(message, context) : null),
  message.pending || context.quoted || context.editor(message) !== null ? null : messageActions(message, context));
}

function header(message, session, name, date) {
  return h("header", { class: "message-header" },
    coloredName(session, message.author, name),
    message.author?.bot ? botTag() : null,
    h("time", { datetime: message.timestamp, title: format(date, "F") }, messageTime(date)),
    isSilent(message) ? h("span", { class: "silent", role: "img", "aria-label": "Silent message", title: "This is a @silent message." }, icon("silent")) : null);
}

// The small line above: which command this answers, or which message.
function contextLine(message, context) {
  const used = message.interaction_metadata ?? message.interaction;
  const name = message.interaction?.name ?? used?.name;
  if (used?.user && name) {
    const who = nameOf(context.session, used.user);
    return h("div", { class: "context-line" },
      h("span", { class: "spine", "aria-hidden": "true" }),
      avatar(used.user, who),
      coloredName(context.session, used.user, who),
      h("span", null, "used"),
      h("span", { class: "used-command" }, message.type === messageType.contextCommand ? name : `/${name}`));
  }
  const original = message.referenced_message;
  if (!original) return message.type === messageType.reply && original === null ? lost() : null;
  const who = nameOf(context.session, original.author);
  return h("button", { type: "button", class: "context-line", onclick: () => context.jump(original.id) },
    h("span", { class: "spine", "aria-hidden": "true" }),
    avatar(original.author, who),
    coloredName(context.session, original.author, who),
    h("span", { class: "quoted", dir: "auto" }, plainText(original, context.names) || "Press to see the message"));
}

function lost() {
  return h("div", { class: "context-line" }, h("span", { class: "spine", "aria-hidden": "true" }), icon("reply"), h("em", null, "The original message was deleted"));
}

function body(message, context) {
  const flags = message.flags ?? 0;
  if (message.failure) return h("div", { class: "failure", role: "alert" }, icon("warning"), message.failure);
  if (flags & messageFlag.loading || message.pending) {
    return h("div", { class: "thinking" },
      h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")),
      message.pending ? message.pending : `${nameOf(context.session, message.author)} is thinking…`);
  }
  const editor = context.editor(message);
  const edited = message.edited_timestamp && editor === null
    ? h("time", { class: "edited", datetime: message.edited_timestamp, title: format(new Date(message.edited_timestamp), "F") }, "(edited)")
    : null;
  const text = message.content && editor === null ? h("div", { class: isEmojiAlone(message.content) ? "md content emoji-alone" : "md content" }, renderMarkdown(message.content, context.names)) : null;
  if (edited !== null && text !== null) (text.lastElementChild?.tagName === "P" ? text.lastElementChild : text).append(" ", edited);
  return [
    editor ?? text,
    forwarded(message, context),
    renderPoll(message, context),
    renderAttachments(message.attachments),
    (message.embeds ?? []).map((embed) => renderEmbed(embed, context.names)),
    renderComponents(message, {
      ...context,
      busy: context.busy(message.id),
      failure: context.failure(message.id),
      chosen: context.chosen(message.id),
      press: (customId, values) => context.press(message, customId, values),
    }),
    edited !== null && text === null ? edited : null,
    message.pinned === true ? h("div", { class: "published" }, icon("pin"), "Pinned") : null,
    published(message),
    renderReactions(message, context),
    thread(message, context),
  ];
}

// What is forwarded stands here as it was then. Its buttons belong to the message it came from, and rest.
function forwarded(message, context) {
  const snapshot = message.message_snapshots?.[0]?.message;
  if (snapshot === undefined) return null;
  const from = context.session.channel(message.message_reference.channel_id);
  const rest = { ...context, busy: null, failure: null, chosen: undefined, press: () => {} };
  return h("div", { class: "forwarded" },
    h("p", { class: "muted forwarded-label" }, icon("forward"), "Forwarded"),
    snapshot.content ? h("div", { class: "md content" }, renderMarkdown(snapshot.content, context.names)) : null,
    renderAttachments(snapshot.attachments),
    (snapshot.embeds ?? []).map((embed) => renderEmbed(embed, context.names)),
    snapshot.components?.length ? h("div", { inert: true }, renderComponents(snapshot, rest)) : null,
    h("p", { class: "muted forwarded-from" },
      from === null ? null : h("button", { type: "button", class: "text-button", onclick: () => context.names.openChannel(from.id) }, `#${from.name}`),
      h("time", { datetime: snapshot.timestamp, title: format(new Date(snapshot.timestamp), "F") }, messageTime(new Date(snapshot.timestamp)))));
}

// A message of an announcement channel that was passed on to the servers that follow it.
function published(message) {
  if (!((message.flags ?? 0) & messageFlag.crossposted)) return null;
  return h("div", { class: "published" }, icon("megaphone"), "Published");
}

// A thread that was started from a message has the message's id.
function thread(message, context) {
  return ((message.flags ?? 0) & messageFlag.hasThread) === 0 ? null : threadLine(context.session.thread(message.id, message.thread), context);
}

function onlyYou(message, context) {
  return h("div", { class: "only-you" },
    icon("eye"), "Only you can see this ",
    h("span", { "aria-hidden": "true" }, "•"),
    h("button", { type: "button", class: "text-button", onclick: () => context.dismiss(message) }, "Dismiss message"));
}
