// The whole window: its columns, and the moves between people and channels.

import { address, channelKey, findChannel, readAddress } from "../session/address.js";
import { people } from "../session/api.js";
import { ChannelHeader } from "./channel-header.js";
import { channelStart } from "./channel-start.js";
import { Composer } from "../composer/composer.js";
import { fill, h } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { Members } from "./members.js";
import { MessageEditor } from "../composer/message-editor.js";
import { messageMenu } from "../messages/menus.js";
import { MessageList } from "../messages/message-list.js";
import { showModal } from "../modal/modal.js";
import { Sidebar } from "./sidebar.js";

export class Page {
  constructor(session) {
    this.session = session;
    this.sidebar = new Sidebar(session, this);
    this.members = new Members(session, this);
    this.list = new MessageList(session, this);
    this.editor = new MessageEditor(session, this);
    this.composer = new Composer(session, this);
    this.header = new ChannelHeader(session, this);
    this.banner = h("div", { class: "banner", role: "status", hidden: true });
    this.veil = h("div", { class: "veil", onclick: () => { this.closeDrawer(); this.closeMembers(); } });
    this.main = h("main", { class: "main" }, this.header.element, this.banner, this.list.element, this.composer.element);
    this.element = h("div", { class: "page" }, this.sidebar.element, this.veil, this.main, this.members.element);

    session.on("world", () => this.onWorld());
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
    const person = who ?? (await people())[0];
    if (this.session.who !== person || this.session.world === null) await this.become(person, channel);
    else {
      const found = findChannel(this.session, channel);
      if (found !== null && found.id !== this.session.channelId) await this.openChannel(found.id, false);
    }
  }

  async become(who, channelName) {
    await this.session.become(who);
    const target = findChannel(this.session, channelName) ?? this.sidebar.first();
    history.replaceState(null, "", this.urlOf(who, target));
    if (target !== null) await this.openChannel(target.id, false);
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
      const first = this.sidebar.first();
      if (first !== null) this.openChannel(first.id);
    }
    this.drawBanner();
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

  showsDrawer() {
    return this.element.classList.contains("drawer");
  }

  openDrawer() {
    this.element.classList.add("drawer");
    this.header.showColumn(".drawer-button", true);
    this.sidebar.element.querySelector(".channel.current")?.focus();
  }

  closeDrawer() {
    if (!this.showsDrawer()) return;
    this.element.classList.remove("drawer");
    this.header.showColumn(".drawer-button", false);
  }

  showsMembers() {
    return this.element.classList.contains("with-members");
  }

  toggleMembers() {
    const shown = this.element.classList.toggle("with-members");
    this.header.showColumn(".members-button", shown);
    if (shown) this.members.element.focus();
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
    else if (this.showsDrawer()) this.closeDrawer();
    else this.list.bar.markRead();
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
    messageMenu(this, message, article.querySelector(".message-actions button") ?? article);
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
