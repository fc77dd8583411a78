// Who is typing in the open channel: Discord takes it that they stop after ten seconds, or when they have written.

import { fill, h } from "../base/dom.js";
import { nameOf } from "../base/people.js";

const typesFor = 10000;

export class TypingLine {
  constructor(session) {
    this.session = session;
    this.element = h("div", { class: "typing muted", "aria-live": "polite" });
    session.on("channel", () => this.clear());
    session.on("typing", (data) => this.show(data));
    session.on("added", ({ message }) => { if (message.channel_id === session.channelId && message.author?.id === this.userId) this.clear(); });
  }

  show({ channel_id: channelId, user_id: userId }) {
    if (channelId !== this.session.channelId || userId === this.session.me.id) return;
    const user = this.session.person(userId)?.user ?? this.session.world.bot?.user;
    this.userId = userId;
    fill(this.element, `${nameOf(this.session, user)} is typing…`);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.clear(), typesFor);
  }

  clear() {
    this.userId = null;
    fill(this.element);
  }
}
