// The message pane: keeps the elements in step with the session.

import { Announcer } from "./announcer.js";
import { fill, h } from "../base/dom.js";
import { messageType } from "../base/flags.js";
import { continues, divider, startsDay } from "./flow.js";
import { listKey } from "./list-keys.js";
import { keyboardBack, keyboardPlace } from "../base/keyboard-place.js";
import { contextOf } from "./message-context.js";
import { deleteMessage } from "./deleting.js";
import { renderMessage, shownAs } from "./message.js";
import { signed, startChannel } from "../base/names.js";
import { NewBar } from "./new-bar.js";
import { Presses } from "./presses.js";
import { mayDelete, mayEdit, mayReply } from "./rights.js";
import { revealAgain, revealedIn } from "./revealed.js";
import { Scroller } from "./scroller.js";

const hovers = matchMedia("(hover: hover)");

export class MessageList {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.pending = [];
    this.presses = new Presses(session, (id) => this.redraw(id));
    this.announcer = new Announcer(session);
    this.items = h("div", { class: "messages", role: "log", "aria-live": "off" });
    this.scroller = new Scroller(this.items, {
      isLoaded: () => session.channelId !== null && session.messages.of().loaded,
      onKey: (event) => listKey(this, event),
      onTop: () => this.onTop(),
      onUp: () => this.bar.onUp(),
    });
    this.bar = new NewBar(this);
    this.element = h("section", { class: "message-pane", "aria-label": "Messages" }, this.bar.element, this.scroller.element, this.scroller.below, this.announcer.element);

    session.on("channel", () => this.reset());
    session.on("messages", ({ channelId, older }) => { if (channelId === session.channelId) this.draw(older === true); });
    session.on("world", () => { if (session.channelId !== null && session.channel() !== null) this.draw(true); });
    session.on("added", ({ message }) => this.onAdded(message));
    session.on("changed", ({ message }) => this.onChanged(message));
    // The words of a reply stay as they are; what stands for a message itself may be another one now.
    session.on("quoted", ({ message }) => { if (message.type === messageType.threadStarter) this.draw(true); else this.redraw(message.id); });
    session.on("thread", ({ id }) => this.onThread(id));
    for (const name of ["editing", "replying"]) session.on(name, ({ id }) => this.redraw(id));
    session.on("removed", ({ channelId, id }) => { if (channelId === session.channelId) this.onRemoved(id); });
  }

  get context() {
    return contextOf(this);
  }

  mayEdit(message) {
    return mayEdit(this.session, message);
  }

  mayReply(message) {
    return mayReply(this.session, message);
  }

  mayDelete(message) {
    return mayDelete(this.session, message);
  }

  /** Deletes a message, after asking unless `ask` is false. */
  delete(message, ask) {
    deleteMessage(this.page, message, this.context, { ask });
  }

  reset() {
    const channel = this.session.channel();
    // #start-here is read from its top; every other channel from its newest message.
    this.scroller.start(channel?.name === startChannel);
    this.pending = [];
    this.items.setAttribute("aria-label", channel === null ? "Messages" : `Messages in ${signed(channel)}`);
    this.draw(false);
  }

  /** Draws the channel anew. `keep` holds what the reader looks at in place, for messages added above. */
  draw(keep) {
    const { fromBottom } = this.scroller;
    if (this.session.channelId === null) {
      fill(this.items, this.page.emptyPlace());
      return;
    }
    const entry = this.session.messages.of();
    const { context } = this;
    const place = keyboardPlace(this.items);
    const nodes = [];
    if (entry.loaded && !entry.more) nodes.push(this.page.channelStart());
    if (!entry.loaded && entry.list.length === 0) nodes.push(h("div", { class: "loading muted" }, "Loading messages…"));
    const firstNew = this.session.attention.firstNew(entry);
    let previous = null;
    for (const message of [...entry.list.map(shownAs), ...this.pending]) {
      const isNew = message.id === firstNew;
      const newDay = startsDay(previous, message);
      if (newDay || isNew) {
        nodes.push(divider(message, newDay, isNew));
        previous = null;
      }
      nodes.push(renderMessage(message, context, continues(previous, message)));
      previous = message;
    }
    const revealed = revealedIn(this.items);
    fill(this.items, nodes);
    revealAgain(revealed);
    keyboardBack(this.items, place);
    if (keep && !this.scroller.follow) this.scroller.fromBottom = fromBottom;
    else this.scroller.keepUp();
  }

  redraw(id) {
    const old = document.getElementById(`message-${id}`);
    const list = this.session.messages.of().list;
    const at = list.findIndex((one) => shownAs(one).id === id);
    if (old === null || at < 0) return;
    const place = keyboardPlace(old);
    const revealed = revealedIn(old);
    const fresh = renderMessage(shownAs(list[at]), this.context, old.classList.contains("compact"));
    old.replaceWith(fresh);
    revealAgain(revealed);
    keyboardBack(fresh, place);
    this.scroller.keepUp();
  }

  onAdded(message) {
    if (message.channel_id !== this.session.channelId) return;
    const answers = message.interaction_metadata?.id ?? message.interaction?.id;
    this.pending = this.pending.filter((one) => one.interactionId === undefined || one.interactionId !== answers);
    if (message.author?.id === this.session.me.id) {
      this.scroller.follow = true;
      this.session.attention.knowsLine();
    }
    const entry = this.session.messages.of();
    const { list } = entry;
    const isNew = message.id === this.session.attention.firstNew(entry);
    if (!isNew && list.at(-1) === message && list.length > 1 && this.pending.length === 0 && this.items.querySelector(".pending") === null) this.append(shownAs(message), shownAs(list.at(-2)));
    else this.draw(true);
    this.scroller.keepUp();
    this.scroller.below.hidden = this.scroller.follow;
    this.announcer.say(message, this.context.names);
  }

  // The usual case leaves what stands above alone: an open list or a revealed spoiler stays as it is.
  append(message, previous) {
    const newDay = startsDay(previous, message);
    if (newDay) this.items.append(divider(message, newDay, false));
    this.items.append(renderMessage(message, this.context, !newDay && continues(previous, message)));
  }

  onChanged(message) {
    this.presses.forget(message.id);
    this.redraw(message.id);
    if (message.channel_id === this.session.channelId && message.author?.bot) this.announcer.say(message, this.context.names);
  }

  // What had the keyboard may be gone with it.
  onRemoved(id) {
    const hadFocus = document.getElementById(`message-${id}`)?.contains(document.activeElement) === true;
    this.draw(true);
    if (hadFocus && hovers.matches) this.page.composer.focus();
  }

  // Two kinds of messages tell of a thread: the one it was started from, which has its id, and Discord's own that it was started.
  onThread(id) {
    for (const message of this.session.messages.of().list) {
      if (message.id === id || (message.type === messageType.thread && message.message_reference?.channel_id === id)) this.redraw(message.id);
    }
  }

  /** A line for a command that has been sent and not yet answered. Returns what to call when it ends. */
  addPending(line) {
    if (this.session.channelId !== line.channel_id) return;
    this.pending.push(line);
    this.scroller.follow = true;
    this.draw(false);
  }

  dropPending(line) {
    this.pending = this.pending.filter((one) => one !== line);
    this.draw(true);
  }

  /** Goes to a message of this channel, however far up it is. */
  async jump(id) {
    const { channelId } = this.session;
    if (document.getElementById(`message-${id}`) === null) await this.session.messages.loadBackTo(channelId, id);
    const target = document.getElementById(`message-${id}`);
    if (target === null || this.session.channelId !== channelId) return;
    this.scroller.toSee(target);
    target.focus({ preventScroll: true });
  }

  onTop() {
    const { channelId, messages } = this.session;
    if (messages.of().more) this.page.guard(messages.loadOlder(channelId));
  }
}
