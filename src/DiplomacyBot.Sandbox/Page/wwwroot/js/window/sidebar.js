// The left column: the guild, whether the bot is there, the channels with their unread marks, and who this window is.

import { fill, h, refill } from "../base/dom.js";
import { channelType as type, threads } from "../base/flags.js";
import { icon } from "../base/icons.js";
import { LanguageSelect } from "../base/language.js";
import { whoMenu } from "../messages/menus.js";
import { avatar, nameOf, titleOf } from "../base/people.js";
import { Practice } from "./practice.js";
import { badgeText, mentionText } from "../session/read-marks.js";
import { channelIcon } from "../base/select-options.js";
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
    this.element = h("aside", { class: "sidebar", id: "sidebar", "aria-label": "Server" }, this.guild, this.channels, this.practice.element, this.me);
    for (const event of ["world", "channel", "unread"]) session.on(event, () => this.draw());
  }

  draw() {
    const { world } = this.session;
    if (world === null) return;
    const mentions = this.session.attention.callsInAll();
    fill(this.guild,
      h("span", { class: "guild-icon" },
        h("span", { "aria-hidden": "true" }, initials(world.guild.name)),
        mentions === 0 ? null : h("span", { class: "badge", role: "img", "aria-label": mentionText(mentions).slice(2) }, badgeText(mentions))),
      h("div", { class: "guild-text" }, h("h1", { dir: "auto" }, world.guild.name), this.botState()));
    refill(this.channels, h("ul", null, this.ordered().map((one) => this.item(one))));
    const name = nameOf(this.session, this.session.me);
    const focused = this.who.contains(document.activeElement);
    const button = h("button", {
      type: "button",
      class: "who",
      "aria-haspopup": "menu",
      // What is seen of it stands in it word for word, for those who press it by voice.
      "aria-label": `You are ${name} ${titleOf(world.me)}. Switch person`,
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

  /** The rows as they stand: this server's channels, those of other servers, direct messages. */
  ordered() {
    const { channels, guild, other_guilds: others } = this.session.world;
    const direct = channels.filter((one) => one.type === type.directMessage).map((channel) => ({ channel }));
    const under = (name, rows) => (rows.length === 0 ? [] : [{ category: { name } }, ...rows]);
    const of = (server) => rowsOf(channels.filter((one) => one.guild_id === server.id));
    return [...of(guild), ...others.flatMap((one) => under(one.name, of(one))), ...under("Direct messages", direct)];
  }

  /** The channel where one begins, or null. */
  first() {
    return this.ordered().find((row) => row.channel !== undefined && row.thread !== true)?.channel ?? null;
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
    }, channelIcon(channel), h("span", { class: "channel-name", dir: "auto" }, channel.name), mentions > 0 ? h("span", { class: "badge" }, badgeText(mentions)) : null));
  }
}

// Categories hold their channels, channels their threads; everything else by position, as the server gives it.
function rowsOf(channels) {
  const byPosition = (a, b) => (a.position ?? 0) - (b.position ?? 0);
  const below = (parent) => channels.filter((one) => one.type !== type.category && !threads.includes(one.type) && (one.parent_id ?? null) === parent).sort(byPosition);
  const withThreads = (channel) => [{ channel }, ...channels.filter((one) => threads.includes(one.type) && one.parent_id === channel.id).map((thread) => ({ channel: thread, thread: true }))];
  const categories = channels.filter((one) => one.type === type.category).sort(byPosition);
  return [...below(null).flatMap(withThreads), ...categories.flatMap((category) => [{ category }, ...below(category.id).flatMap(withThreads)])];
}

function initials(name) {
  return name.split(/\s+/).map((word) => [...word][0]).slice(0, 2).join("").toLocaleUpperCase();
}
