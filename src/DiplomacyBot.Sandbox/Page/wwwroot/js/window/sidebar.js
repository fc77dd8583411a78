// The left column: the server, whether the bot is there, its channels with their unread marks, and who this window is.

import { fill, h, refill } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { LanguageSelect } from "../base/language.js";
import { whoMenu } from "../messages/menus.js";
import { avatar, nameOf, titleOf } from "../base/people.js";
import { Practice } from "./practice.js";
import { badgeText, mentionText } from "../session/read-marks.js";
import { rowsIn, serverName } from "../session/servers.js";
import { channelSign } from "../base/select-options.js";
import { themeButton } from "../base/theme.js";

export class Sidebar {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.guild = h("header", { class: "guild" });
    this.channels = h("nav", { class: "channels", "aria-label": "Channels" });
    this.who = h("div", { class: "who-place" });
    this.language = new LanguageSelect(session, page);
    // Drawn once, unlike the rest: a list that is open must not close because a message came.
    this.me = h("footer", { class: "me" }, this.who, this.language.element, themeButton());
    this.practice = new Practice(session, page);
    this.element = h("aside", { class: "column", "aria-label": "Server" }, this.guild, this.channels, this.practice.element);
    for (const event of ["world", "channel", "unread"]) session.on(event, () => this.draw());
  }

  draw() {
    const { world } = this.session;
    if (world === null) return;
    fill(this.guild, h("h1", { dir: "auto" }, serverName(world, this.session.serverId)), this.botState());
    refill(this.channels, h("ul", null, this.rows().map((one) => this.item(one))));
    const name = nameOf(this.session, this.session.me);
    const focused = this.who.contains(document.activeElement);
    const button = h("button", {
      type: "button",
      class: "who",
      "aria-haspopup": "menu",
      // What is seen of it stands in it word for word, for those who press it by voice.
      "aria-label": `You are ${[name, titleOf(world.me)].filter((one) => one !== "").join(" ")}. Switch person`,
      onclick: (event) => whoMenu(this.page, event.currentTarget),
    }, avatar(this.session.me, name), h("span", { class: "who-text" }, h("bdi", { class: "name" }, name), h("span", { class: "muted" }, titleOf(world.me))), icon("down"));
    fill(this.who, button);
    this.language.draw();
    if (focused) button.focus();
  }

  botState() {
    const { bot } = this.session.world;
    const name = bot?.user?.username ?? "The bot";
    const online = bot?.online === true;
    return h("p", { class: online ? "bot-state online" : "bot-state" }, h("span", { class: "presence", "aria-hidden": "true" }), `${name} is ${online ? "online" : "offline"}`);
  }

  /** The rows as they stand below each other, of the server that is shown. */
  rows() {
    return rowsIn(this.session.world, this.session.serverId);
  }

  item({ channel, category, thread }) {
    if (category !== undefined) return h("li", { class: "category" }, category.name);
    const unread = this.session.attention.isUnread(channel);
    const mentions = this.session.attention.calls(channel.id);
    const current = channel.id === this.session.channelId;
    return h("li", null, h("a", {
      class: ["channel", current ? "current" : "", unread ? "unread" : "", thread ? "thread" : ""].join(" ").trim(),
      href: this.page.urlOf(this.session.who, channel),
      "aria-current": current ? "page" : null,
      "aria-label": `${channel.name}${unread ? ", unread messages" : ""}${mentionText(mentions)}`,
      onclick: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.page.openChannel(channel.id);
      },
    }, channelSign(channel, this.session), h("span", { class: "channel-name", dir: "auto" }, channel.name), mentions > 0 ? h("span", { class: "badge" }, badgeText(mentions)) : null));
  }
}
