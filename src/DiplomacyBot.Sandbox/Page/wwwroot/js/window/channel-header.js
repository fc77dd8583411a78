// The line above the messages, and the window's title: which channel this is, or which server that has none, who one is, and whether there is anything elsewhere.

import { h, refill } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { whoMenu } from "../messages/menus.js";
import { signed } from "../base/names.js";
import { avatar, nameOf } from "../base/people.js";
import { badgeText, mentionText } from "../session/read-marks.js";
import { channelSign } from "../base/select-options.js";
import { serverName } from "../session/servers.js";

export class ChannelHeader {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.element = h("header", { class: "channel-header" });
    for (const event of ["world", "channel", "unread"]) session.on(event, () => this.draw());
  }

  draw() {
    const { session, page } = this;
    if (session.world === null || session.attention === undefined) return;
    const channel = session.channel();
    const place = channel?.name ?? serverName(session.world, session.serverId);
    const mentions = session.attention.callsInAll();
    const unread = session.world.channels.some((one) => session.attention.isUnread(one));
    const name = nameOf(session, session.me);
    document.title = `${mentions > 0 ? `(${mentions}) ` : unread ? "• " : ""}${channel === null ? place : signed(channel)} · ${name}`;
    refill(this.element,
      h("button", { type: "button", class: "icon-button drawer-button", "aria-label": `Channels${unread ? ", unread messages" : ""}${mentionText(mentions)}`, "aria-controls": "sidebar", "aria-expanded": String(page.showsDrawer()), onclick: () => page.openDrawer() },
        icon("menu"), mentions > 0 ? h("span", { class: "badge" }, badgeText(mentions)) : null),
      channel === null ? null : channelSign(channel, session),
      h("h2", { dir: "auto" }, place),
      channel?.topic ? h("p", { class: "topic", dir: "auto", title: channel.topic }, channel.topic) : null,
      h("span", { class: "spring" }),
      h("button", { type: "button", class: "icon-button members-button", "aria-label": "Members", "aria-controls": "members", "aria-expanded": String(page.showsMembers()), onclick: () => page.toggleMembers() }, icon("people")),
      h("button", { type: "button", class: "who-small", "aria-haspopup": "menu", "aria-label": `You are ${name}. Switch person`, onclick: (event) => whoMenu(page, event.currentTarget) }, avatar(session.me, name)));
  }

  /** Tells whether a column is open, and gives the keyboard to its button if it has just been closed. */
  showColumn(button, open) {
    const found = this.element.querySelector(button);
    found?.setAttribute("aria-expanded", String(open));
    if (!open) found?.focus();
  }
}
