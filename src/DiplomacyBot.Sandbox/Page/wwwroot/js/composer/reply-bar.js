// The bar above the message box while what is written there answers a message: whose, whether that calls them, and the way out.

import { h, uniqueId } from "../base/dom.js";
import { channelType } from "../base/flags.js";
import { icon } from "../base/icons.js";
import { nameOf } from "../base/people.js";

export class ReplyBar {
  /** @param text the message box's TextBox */
  constructor(session, page, text) {
    this.session = session;
    this.page = page;
    this.text = text;
    this.reply = null;
    this.name = h("bdi", { class: "reply-name" });
    this.to = h("button", { type: "button", class: "reply-to", id: uniqueId("reply"), title: "Show the message", onclick: () => page.guard(page.list.jump(this.reply.message.id)) }, h("span", null, "Replying to "), this.name);
    this.mention = h("button", { type: "button", class: "reply-mention", role: "switch", "aria-label": "Mention the author", onclick: () => this.set({ ...this.reply, mentions: !this.reply.mentions }) });
    this.element = h("div", { class: "reply-bar", role: "group", "aria-label": "Reply", hidden: true, onkeydown: (event) => this.onKey(event) },
      this.to, this.mention, h("button", { type: "button", class: "icon-button", "aria-label": "Cancel reply", title: "Cancel reply", onclick: () => this.stop() }, icon("close")));
    session.on("world", () => this.draw());
    session.on("removed", ({ id }) => { if (id === this.reply?.message.id) this.set(null); });
  }

  /** What is written from now on answers a message; `mentions` = its author is called, where there is somebody to call. */
  start(message, mentions = true) {
    const { composer } = this.page;
    if (composer.form !== undefined) composer.leaveCommand("", false);
    this.set({ message, mentions: mentions && !this.isOwn(message) });
    this.text.element.focus();
  }

  /** It answers nothing any more. */
  stop() {
    this.set(null);
    this.text.element.focus();
  }

  /** @param reply the message and whether it `mentions` its author; null = none */
  set(reply) {
    const ids = new Set([this.reply?.message.id, reply?.message.id]);
    this.reply = reply;
    this.draw();
    for (const id of ids) if (id !== undefined) this.session.emit("replying", { id });
  }

  /** @returns whether this is the message being answered */
  answers(message) {
    return this.reply?.message.id === message.id;
  }

  draw() {
    const { reply } = this;
    this.element.hidden = reply === null;
    this.text.describedBy(reply === null ? null : this.to.id);
    if (reply === null) return;
    this.name.textContent = nameOf(this.session, reply.message.author);
    // In a direct message there is nobody else whom it could be for.
    this.mention.hidden = this.isOwn(reply.message) || this.session.channel(reply.message.channel_id)?.type === channelType.directMessage;
    this.mention.setAttribute("aria-checked", String(reply.mentions));
    this.mention.title = reply.mentions ? "Press to reply without mentioning the author" : "Press to mention the author";
    this.mention.textContent = reply.mentions ? "@ ON" : "@ OFF";
  }

  /** @returns whether the key was one that ends it */
  onKey(event) {
    if (event.key !== "Escape" || this.reply === null) return false;
    event.preventDefault();
    this.stop();
    return true;
  }

  isOwn(message) {
    return message.author?.id === this.session.me.id;
  }
}
