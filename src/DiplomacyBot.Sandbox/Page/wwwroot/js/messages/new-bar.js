// The bar above the messages of a channel that was opened with something new in it: how much, since when, and the way there.

import { h, refill } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { format, now, startOfDay } from "../base/time.js";

const hovers = matchMedia("(hover: hover)");

export class NewBar {
  /** @param list the message list it stands above */
  constructor(list) {
    const { session } = list;
    this.session = session;
    this.list = list;
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
      h("button", { type: "button", class: "new-bar-go", onclick: () => this.list.page.guard(this.goToNew()) }, newsText(news)),
      h("button", { type: "button", class: "new-bar-read", onclick: () => this.markRead() }, "Mark as read", icon("check")));
  }

  async goToNew() {
    const { attention, channelId, messages } = this.session;
    await messages.loadBackTo(channelId, attention.readBefore);
    if (this.session.channelId !== channelId) return;
    const first = attention.firstNew(messages.of());
    attention.knowsLine();
    if (first !== null) await this.list.jump(first);
  }

  /** The line and the bar go. */
  markRead() {
    const { list, session } = this;
    const entry = session.messages.of();
    if (session.attention.firstNew(entry) === null && session.attention.news(entry) === null) return;
    const hadFocus = this.element.contains(document.activeElement);
    session.attention.markRead();
    list.draw(true);
    if (hadFocus) (hovers.matches ? list.page.composer : list.scroller.element).focus();
  }

  /** The reader goes up, and may see the line. */
  onUp() {
    const line = this.list.items.querySelector(".divider.new");
    if (line !== null && this.list.scroller.sees(line)) this.session.attention.knowsLine();
  }
}

function newsText({ count, more, since }) {
  const what = count === 1 && !more ? "1 new message" : `${count}${more ? "+" : ""} new messages`;
  return since === null ? what : `${what} since ${+startOfDay(since) === +startOfDay(now()) ? format(since, "t") : format(since, "s")}`;
}
