// The whole window: header, columns, and the moves between people and channels.

import { address, channelKey, findChannel, readAddress } from "./address.js";
import { channelStart } from "./channel-start.js";
import { Composer } from "./composer.js";
import { fill, h, refill } from "./dom.js";
import { channelType, commandType } from "./flags.js";
import { icon } from "./icons.js";
import { Members } from "./members.js";
import { openMenu } from "./menu.js";
import { isEphemeral } from "./message.js";
import { MessageList } from "./message-list.js";
import { showModal } from "./modal.js";
import { signed } from "./names.js";
import { avatar, nameOf, titleOf } from "./people.js";
import { badgeText, mentionText } from "./read-marks.js";
import { channelIcon } from "./select-options.js";
import { mayWrite, Sidebar } from "./sidebar.js";

export class Page {
  constructor(session) {
    this.session = session;
    this.sidebar = new Sidebar(session, this);
    this.members = new Members(session, this);
    this.list = new MessageList(session, this);
    this.composer = new Composer(session, this);
    this.header = h("header", { class: "channel-header" });
    this.banner = h("div", { class: "banner", role: "status", hidden: true });
    this.veil = h("div", { class: "veil", onclick: () => { this.closeDrawer(); this.closeMembers(); } });
    this.main = h("main", { class: "main" }, this.header, this.banner, this.list.element, this.composer.element);
    this.element = h("div", { class: "page" }, this.sidebar.element, this.veil, this.main, this.members.element);

    session.on("world", () => this.onWorld());
    session.on("channel", () => this.drawHeader());
    session.on("unread", () => this.drawHeader());
    session.on("connection", () => this.drawBanner());
    session.on("problem", ({ message }) => this.problem(message));
    session.on("modal", (modal) => showModal(session, modal));
    addEventListener("popstate", () => this.follow());
    addEventListener("keydown", (event) => this.onKey(event));
    document.addEventListener("visibilitychange", () => { if (document.hidden) session.attention?.lookAway(); else session.attention?.lookBack(); });
    document.addEventListener("contextmenu", (event) => this.onContextMenu(event));
  }

  /** Goes where the address says. */
  async follow() {
    const { who, channel } = readAddress();
    const person = who ?? "alice";
    if (this.session.who !== person || this.session.world === null) await this.become(person, channel);
    else {
      const found = findChannel(this.session, channel);
      if (found !== null && found.id !== this.session.channelId) await this.openChannel(found.id, false);
    }
  }

  async become(who, channelName) {
    await this.session.become(who);
    const { channels } = this.session.world;
    const readable = channels.filter((one) => one.type !== channelType.category);
    const target = findChannel(this.session, channelName) ?? readable[0];
    history.replaceState(null, "", this.urlOf(who, target));
    if (target !== undefined) await this.openChannel(target.id, false);
  }

  async switchTo(who) {
    if (who === this.session.who) return;
    const key = this.session.channel() === null ? "" : channelKey(this.session, this.session.channel());
    history.pushState(null, "", address(who, key));
    await this.guard(this.become(who, key));
    this.composer.focus();
  }

  urlOf(who, channel) {
    return address(who, channel ? channelKey(this.session, channel) : "");
  }

  async openChannel(id, remember = true) {
    const channel = this.session.channel(id);
    if (channel === null) {
      this.problem("You cannot see that channel.");
      return;
    }
    if (remember) history.pushState(null, "", this.urlOf(this.session.who, channel));
    this.closeDrawer();
    await this.guard(this.session.open(id));
    if (matchMedia("(hover: hover)").matches) this.composer.focus();
  }

  async guard(promise) {
    try {
      return await promise;
    } catch (error) {
      this.problem(error.message);
      return undefined;
    }
  }

  onWorld() {
    if (this.session.channelId !== null && this.session.channel() === null) {
      const first = this.session.world.channels[0];
      if (first !== undefined) this.openChannel(first.id);
    }
    this.drawHeader();
    this.drawBanner();
  }

  drawHeader() {
    const channel = this.session.channel();
    if (channel === null) return;
    const mentions = this.session.attention.callsInAll();
    const unread = this.session.world.channels.some((one) => this.session.attention.isUnread(one));
    document.title = `${mentions > 0 ? `(${mentions}) ` : unread ? "• " : ""}${signed(channel)} · ${nameOf(this.session, this.session.me)}`;
    const name = nameOf(this.session, this.session.me);
    refill(this.header,
      h("button", { type: "button", class: "icon-button drawer-button", "aria-label": `Channels${unread ? ", unread messages" : ""}${mentionText(mentions)}`, "aria-controls": "sidebar", "aria-expanded": String(this.element.classList.contains("drawer")), onclick: () => this.openDrawer() },
        icon("menu"), mentions > 0 ? h("span", { class: "badge" }, badgeText(mentions)) : null),
      channelIcon(channel),
      h("h2", { dir: "auto" }, channel.name),
      channel.topic ? h("p", { class: "topic", dir: "auto", title: channel.topic }, channel.topic) : null,
      h("span", { class: "spring" }),
      h("button", { type: "button", class: "icon-button members-button", "aria-label": "Members", "aria-controls": "members", "aria-expanded": String(this.showsMembers()), onclick: () => this.toggleMembers() }, icon("people")),
      h("button", { type: "button", class: "who-small", "aria-haspopup": "menu", "aria-label": `You are ${name}. Switch person`, onclick: (event) => this.whoMenu(event.currentTarget) }, avatar(this.session.me, name)));
  }

  drawBanner() {
    const lost = !this.session.online;
    const away = this.session.world?.bot?.online !== true;
    this.banner.hidden = !lost && !away;
    this.banner.classList.toggle("lost", lost);
    fill(this.banner, icon("warning"), lost ? "Reconnecting to the sandbox…" : "The bot is offline. Commands will fail until it is back.");
  }

  channelStart() {
    return channelStart(this.session, this);
  }

  openDrawer() {
    this.element.classList.add("drawer");
    this.header.querySelector(".drawer-button")?.setAttribute("aria-expanded", "true");
    this.sidebar.element.querySelector(".channel.current")?.focus();
  }

  closeDrawer() {
    if (!this.element.classList.contains("drawer")) return;
    this.element.classList.remove("drawer");
    const button = this.header.querySelector(".drawer-button");
    button?.setAttribute("aria-expanded", "false");
    button?.focus();
  }

  showsMembers() {
    return this.element.classList.contains("with-members");
  }

  toggleMembers() {
    this.element.classList.toggle("with-members");
    const shown = this.showsMembers();
    this.header.querySelector(".members-button")?.setAttribute("aria-expanded", String(shown));
    if (shown) this.members.element.focus();
    else this.header.querySelector(".members-button")?.focus();
  }

  closeMembers() {
    if (this.showsMembers()) this.toggleMembers();
  }

  onKey(event) {
    if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("dialog[open]") === null) this.onEscape();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && event.altKey && !event.ctrlKey && !event.metaKey && document.querySelector("dialog[open]") === null) {
      event.preventDefault();
      this.stepChannel(step, event.shiftKey);
    }
    // "/" anywhere starts a command, as typing does in Discord.
    const typing = event.target.closest?.("input, textarea, dialog, [role=listbox], .menu") !== null;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.composer.fillLine("/");
    }
  }

  // What lies above the messages first; else they are read, as in Discord's client.
  onEscape() {
    if (this.showsMembers()) this.closeMembers();
    else if (this.element.classList.contains("drawer")) this.closeDrawer();
    else this.list.markRead();
  }

  /** Alt and an arrow go to the next channel of the left column, with Shift to the next unread one, as in Discord's client. */
  stepChannel(step, unreadOnly) {
    const all = this.sidebar.ordered().map((row) => row.channel).filter((one) => one !== undefined);
    const from = all.findIndex((one) => one.id === this.session.channelId);
    for (let i = 1; i < all.length; i++) {
      const next = all[(from + step * i + all.length * i) % all.length];
      if (!unreadOnly || this.session.attention.isUnread(next)) return this.openChannel(next.id);
    }
    return undefined;
  }

  onContextMenu(event) {
    const article = event.target.closest?.("article.message");
    if (!article || event.target.closest("a, input, textarea") || String(getSelection()) !== "") return;
    const message = this.session.messages.of().list.find((one) => one.id === article.dataset.id);
    if (message === undefined) return;
    event.preventDefault();
    this.messageMenu(message, article.querySelector(".message-actions button") ?? article);
  }

  messageMenu(message, anchor) {
    const entries = [];
    if (message.content) entries.push({ label: "Copy text", icon: icon("copy"), onpick: () => navigator.clipboard?.writeText(message.content) });
    entries.push({ label: "Copy message id", icon: icon("copy"), onpick: () => navigator.clipboard?.writeText(message.id) });
    const apps = this.session.world.commands.filter((one) => one.type === commandType.message);
    if (apps.length > 0 && !isEphemeral(message)) {
      entries.push({ heading: true, label: "Apps" });
      for (const command of apps) entries.push({ label: command.label, icon: icon("bolt"), onpick: () => this.composer.runOn(command, message.id) });
    }
    openMenu(anchor, "Message", entries);
  }

  userMenu(user, event) {
    const apps = this.session.world.commands.filter((one) => one.type === commandType.user);
    if (apps.length === 0) return;
    event.preventDefault();
    openMenu(event.currentTarget, "Member", [
      { heading: true, label: "Apps" },
      ...apps.map((command) => ({ label: command.label, icon: icon("bolt"), onpick: () => this.composer.runOn(command, user.id) })),
    ]);
  }

  whoMenu(anchor) {
    const entries = [{ heading: true, label: "Who are you in this window?" }];
    const people = this.session.world.people.filter((one) => one.practice !== true);
    for (const person of people) {
      const name = nameOf(this.session, person.user);
      const current = person.user.id === this.session.me.id;
      entries.push({ label: current ? `${name} ✓` : name, detail: titleOf(person), icon: avatar(person.user, name), onpick: () => this.switchTo(person.user.username) });
    }
    entries.push({ heading: true, label: "A second person beside this one" });
    for (const person of people.filter((one) => one.user.id !== this.session.me.id)) {
      entries.push({ label: `${nameOf(this.session, person.user)} in a new window`, icon: icon("window"), onpick: () => window.open(this.urlOf(person.user.username, this.session.channel()), "_blank", "noopener") });
    }
    openMenu(anchor, "Switch person", entries);
  }

  /** A line of #start-here: becomes its person if needed and fills the box. */
  async startLine({ as, text }) {
    if (as && as !== this.session.who && as !== this.session.me.id) await this.switchTo(as);
    if (!mayWrite(this.session.channel())) {
      const other = this.session.world.channels.find((one) => mayWrite(one));
      if (other !== undefined) await this.openChannel(other.id);
    }
    this.composer.fillLine(text);
  }

  /** Becomes somebody who may run the practice members, and points at their button. */
  async showPractice(who) {
    const mayRun = this.session.world.practice !== undefined;
    if (!mayRun) await this.switchTo(who);
    if (matchMedia("(max-width: 720px)").matches) this.openDrawer();
    this.sidebar.practice.focus();
  }

  fillLine(text) {
    this.composer.fillLine(text);
  }

  problem(message) {
    const note = h("div", { class: "toast", role: "alert" }, icon("warning"), h("span", null, message));
    document.body.append(note);
    setTimeout(() => note.remove(), 6000);
  }
}
