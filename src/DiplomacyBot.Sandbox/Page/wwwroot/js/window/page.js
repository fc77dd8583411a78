// The whole window: its columns, and the moves between people and channels.

import { address, findChannel, findServer, keyOf, readAddress } from "../session/address.js";
import { people } from "../session/api.js";
import { ChannelHeader } from "./channel-header.js";
import { channelStart, emptyPlace } from "./channel-start.js";
import { Composer } from "../composer/composer.js";
import { fill, h } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { Members } from "./members.js";
import { MessageEditor } from "../composer/message-editor.js";
import { messageMenu } from "../messages/menus.js";
import { MessageList } from "../messages/message-list.js";
import { showModal } from "../modal/modal.js";
import { pageKey } from "./page-keys.js";
import { ServerRail } from "./server-rail.js";
import { serverOf } from "../session/servers.js";
import { Sidebar } from "./sidebar.js";

export class Page {
  constructor(session) {
    this.session = session;
    this.rail = new ServerRail(session, this);
    this.sidebar = new Sidebar(session, this);
    this.members = new Members(session, this);
    this.list = new MessageList(session, this);
    this.editor = new MessageEditor(session, this);
    this.composer = new Composer(session, this);
    this.header = new ChannelHeader(session, this);
    this.banner = h("div", { class: "banner", role: "status", hidden: true });
    this.veil = h("div", { class: "veil", onclick: () => { this.closeDrawer(); this.closeMembers(); } });
    this.main = h("main", { class: "main" }, this.header.element, this.banner, this.list.element, this.composer.element);
    this.element = h("div", { class: "page" }, h("div", { class: "sidebar", id: "sidebar" }, this.rail.element, this.sidebar.element, this.sidebar.me), this.veil, this.main, this.members.element);

    session.on("world", () => this.onWorld());
    session.on("connection", () => this.drawBanner());
    session.on("problem", ({ message }) => this.problem(message));
    session.on("modal", (modal) => showModal(session, modal));
    addEventListener("popstate", () => this.follow());
    addEventListener("keydown", (event) => pageKey(this, event));
    document.addEventListener("visibilitychange", () => { if (document.hidden) session.attention?.lookAway(); else session.attention?.lookBack(); });
    document.addEventListener("contextmenu", (event) => this.onContextMenu(event));
  }

  /** Goes where the address says. */
  async follow() {
    const { who, key } = readAddress();
    const person = who ?? (await people())[0];
    if (this.session.who !== person || this.session.world === null) await this.become(person, [key]);
    else {
      const found = findChannel(this.session.world, key);
      if (found === null) await this.openServer(findServer(this.session.world, key) ?? this.session.serverId, false);
      else if (found.id !== this.session.channelId) await this.openChannel(found.id, false);
    }
  }

  /** Becomes a person where they were, or at the first of these places that they know. */
  async become(who, wanted) {
    const { session } = this;
    await session.become(who, wanted);
    const found = findChannel(session.world, wanted[0]);
    const target = found !== null && serverOf(found) === session.serverId ? found : this.targetIn(session.serverId);
    history.replaceState(null, "", this.urlOf(who, target));
    await this.show(target, session.serverId);
  }

  async switchTo(who) {
    const { session } = this;
    if (who === session.who) return;
    const here = keyOf(session.world, session.channel(), session.serverId);
    const wanted = [here, session.serverId];
    history.pushState(null, "", address(who, here));
    await this.guard(this.become(who, wanted));
    this.composer.focus();
  }

  urlOf(who, channel, server = this.session.serverId) {
    return address(who, keyOf(this.session.world, channel, server));
  }

  /** Where one comes to in a server. */
  targetIn(server) {
    return this.session.lastChannels.in(this.session.world, server);
  }

  addressOf(server) {
    return this.urlOf(this.session.who, this.targetIn(server), server);
  }

  async openServer(server, remember = true) {
    const target = this.targetIn(server);
    if (server === this.session.serverId && target?.id === (this.session.channelId ?? undefined)) return;
    if (remember) history.pushState(null, "", this.addressOf(server));
    await this.show(target, server);
  }

  async openChannel(id, remember = true) {
    const channel = this.session.channel(id);
    if (channel === null) {
      this.problem("You cannot see that channel.");
      return;
    }
    if (remember) history.pushState(null, "", this.urlOf(this.session.who, channel));
    this.closeDrawer();
    await this.show(channel, serverOf(channel));
  }

  /** Goes where one writes to somebody alone. */
  async message(user) {
    const channel = await this.session.api.openDirect(user.id);
    if (this.session.channel(channel.id) === null) this.session.knows(channel);
    await this.openChannel(channel.id);
  }

  async show(channel, server) {
    await this.guard(this.session.open(channel?.id ?? null, server));
    // An open drawer stays: it has the channels of the server that was chosen in it.
    if (matchMedia("(hover: hover)").matches && !this.showsDrawer()) this.composer.focus();
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
    if (this.session.channelId !== null && this.session.channel() === null) this.openServer(this.session.serverId);
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

  emptyPlace() {
    return emptyPlace(this.session);
  }

  showsDrawer() {
    return this.element.classList.contains("drawer");
  }

  openDrawer() {
    this.element.classList.add("drawer");
    this.header.showColumn(".drawer-button", true);
    (this.sidebar.element.querySelector(".channel.current") ?? this.rail.element.querySelector(".current"))?.focus();
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
