// The bar above the messages of a channel that was opened with something new in it: how much, since when, and the way there.

import { h, refill } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { format, now, startOfDay } from "../base/time.js";

export class NewBar {
  /** @param {{ onGo: () => void, onRead: () => void }} what go to the line, or mark everything as read */
  constructor(session, { onGo, onRead }) {
    this.session = session;
    this.onGo = onGo;
    this.onRead = onRead;
    this.element = h("div", { class: "new-bar", role: "group", "aria-label": "New messages", hidden: true });
    session.on("channel", () => this.draw());
    session.on("messages", ({ channelId }) => { if (channelId === session.channelId) this.draw(); });
    session.on("unread", () => this.draw());
  }

  draw() {
    const { session } = this;
    const news = session.channelId === null ? null : session.attention.news(session.messages.of());
    this.element.hidden = news === null;
    if (news === null) return;
    refill(this.element,
      h("button", { type: "button", class: "new-bar-go", onclick: () => this.onGo() }, newsText(news)),
      h("button", { type: "button", class: "new-bar-read", onclick: () => this.onRead() }, "Mark as read", icon("check")));
  }
}

function newsText({ count, more, since }) {
  const what = count === 1 && !more ? "1 new message" : `${count}${more ? "+" : ""} new messages`;
  return since === null ? what : `${what} since ${+startOfDay(since) === +startOfDay(now()) ? format(since, "t") : format(since, "s")}`;
}
