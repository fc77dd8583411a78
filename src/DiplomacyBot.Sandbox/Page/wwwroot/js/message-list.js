// The message pane: keeps the elements in step with the session, follows the newest message unless the reader has scrolled away.

import { startChannel } from "./channel-start.js";
import { fill, h } from "./dom.js";
import { messageType } from "./flags.js";
import { icon } from "./icons.js";
import { isEphemeral, isSilent, renderMessage, shownAs } from "./message.js";
import { namesOf, signed } from "./names.js";
import { nameOf } from "./people.js";
import { startOfDay } from "./time.js";
import { plainText } from "./plain-text.js";
import { revealAgain, revealedIn } from "./revealed.js";

const groupable = [messageType.plain, messageType.reply, messageType.chatCommand, messageType.contextCommand];
const groupedFor = 7 * 60 * 1000;
const announced = 5;

export class MessageList {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.state = new Map();
    // What was picked in the selects of a message stays shown until the bot changes the message.
    this.chosen = new Map();
    this.pending = [];
    this.items = h("div", { class: "messages", role: "log", "aria-live": "off" });
    this.scroller = h("div", { class: "scroller", tabindex: 0, onscroll: () => this.onScroll(), onkeydown: (event) => this.onKey(event) }, this.items);
    this.below = h("button", { type: "button", class: "new-below", hidden: true, onclick: () => this.toBottom() }, "Newer messages", icon("down"));
    // Several lines: what comes right after an answer must not take its place before it is read out.
    this.announcer = h("div", { class: "visually-hidden announcer", "aria-live": "polite", "aria-relevant": "additions" });
    this.element = h("section", { class: "message-pane", "aria-label": "Messages" }, this.scroller, this.below, this.announcer);
    this.follow = true;
    this.lastTop = 0;
    new ResizeObserver(() => { if (this.follow) this.toBottom(); }).observe(this.items);
    new ResizeObserver(() => { if (this.follow) this.toBottom(); }).observe(this.scroller);

    session.on("channel", () => this.reset());
    session.on("messages", ({ channelId, older }) => { if (channelId === session.channelId) this.draw(older === true); });
    session.on("world", () => { if (session.channelId !== null && session.channel() !== null) this.draw(true); });
    session.on("added", ({ message }) => this.onAdded(message));
    session.on("changed", ({ message }) => this.onChanged(message));
    // The words of a reply stay as they are; what stands for a message itself may be another one now.
    session.on("quoted", ({ message }) => { if (message.type === messageType.threadStarter) this.draw(true); else this.redraw(message.id); });
    session.on("thread", ({ id }) => this.onThread(id));
    session.on("removed", ({ channelId }) => { if (channelId === session.channelId) this.draw(true); });
  }

  get context() {
    const { session, page } = this;
    return {
      session,
      names: namesOf(session, page),
      busy: (id) => this.state.get(id)?.busy ?? null,
      chosen: (id) => this.chosen.get(id),
      failure: (id) => this.state.get(id)?.failure ?? null,
      press: (message, customId, values) => this.press(message, customId, values),
      dismiss: (message) => {
        session.drop(message.channel_id, message.id);
        // What had the focus is gone with it.
        if (document.activeElement === document.body && matchMedia("(hover: hover)").matches) page.composer.focus();
      },
      menu: (message, anchor) => page.messageMenu(message, anchor),
      jump: (id) => this.jump(id),
      vote: (message, answers) => page.guard(session.api.vote(message.channel_id, message.id, answers)),
      react: (message, emoji, given) => page.guard(session.api.react(message.channel_id, message.id, emoji, given)),
    };
  }

  reset() {
    // #start-here is read from its top; every other channel from its newest message.
    const fromTop = this.session.channel()?.name === startChannel;
    this.follow = !fromTop;
    this.items.classList.toggle("from-top", fromTop);
    if (fromTop) this.scroller.scrollTop = 0;
    this.pending = [];
    const channel = this.session.channel();
    this.items.setAttribute("aria-label", channel === null ? "Messages" : `Messages in ${signed(channel)}`);
    this.draw(false);
  }

  /** Draws the channel anew. `keep` holds what the reader looks at in place, for messages added above. */
  draw(keep) {
    const fromBottom = this.scroller.scrollHeight - this.scroller.scrollTop;
    const entry = this.session.messages();
    const { context } = this;
    const nodes = [];
    if (entry.loaded && !entry.more) nodes.push(this.page.channelStart());
    if (!entry.loaded && entry.list.length === 0) nodes.push(h("div", { class: "loading muted" }, "Loading messages…"));
    const firstNew = this.session.attention.firstNew(entry);
    let previous = null;
    for (const message of [...entry.list.map(shownAs), ...this.pending]) {
      const isNew = message.id === firstNew;
      const newDay = startsDay(previous, message);
      if (newDay || isNew) {
        nodes.push(divider(newDay ? dateText(new Date(message.timestamp)) : null, isNew));
        previous = null;
      }
      nodes.push(renderMessage(message, context, continues(previous, message)));
      previous = message;
    }
    const focused = focusKey(document.activeElement, this.items);
    const revealed = revealedIn(this.items);
    fill(this.items, nodes);
    revealAgain(revealed);
    restoreFocus(this.items, focused);
    if (this.follow) this.toBottom();
    else if (keep) this.scroller.scrollTop = this.scroller.scrollHeight - fromBottom;
  }

  redraw(id) {
    const old = document.getElementById(`message-${id}`);
    const list = this.session.messages().list;
    const at = list.findIndex((one) => shownAs(one).id === id);
    if (old === null || at < 0) return;
    const focused = focusKey(document.activeElement, old);
    const revealed = revealedIn(old);
    const fresh = renderMessage(shownAs(list[at]), this.context, old.classList.contains("compact"));
    old.replaceWith(fresh);
    revealAgain(revealed);
    restoreFocus(fresh, focused);
    if (this.follow) this.toBottom();
  }

  onAdded(message) {
    if (message.channel_id !== this.session.channelId) return;
    const answers = message.interaction_metadata?.id ?? message.interaction?.id;
    this.pending = this.pending.filter((one) => one.interactionId === undefined || one.interactionId !== answers);
    if (message.author?.id === this.session.me.id) this.follow = true;
    const entry = this.session.messages();
    const { list } = entry;
    const isNew = message.id === this.session.attention.firstNew(entry);
    if (!isNew && list.at(-1) === message && list.length > 1 && this.pending.length === 0 && this.items.querySelector(".pending") === null) this.append(shownAs(message), shownAs(list.at(-2)));
    else this.draw(!this.follow);
    if (this.follow) this.toBottom();
    this.below.hidden = this.follow;
    this.announce(message);
  }

  // The usual case leaves what stands above alone: an open list or a revealed spoiler stays as it is.
  append(message, previous) {
    const newDay = startsDay(previous, message);
    if (newDay) this.items.append(divider(dateText(new Date(message.timestamp)), false));
    this.items.append(renderMessage(message, this.context, !newDay && continues(previous, message)));
  }

  onChanged(message) {
    this.state.delete(message.id);
    this.chosen.delete(message.id);
    this.redraw(message.id);
    if (message.channel_id === this.session.channelId && message.author?.bot) this.announce(message);
  }

  // Two kinds of messages tell of a thread: the one it was started from, which has its id, and Discord's own that it was started.
  onThread(id) {
    for (const message of this.session.messages().list) {
      if (message.id === id || (message.type === messageType.thread && message.message_reference?.channel_id === id)) this.redraw(message.id);
    }
  }

  announce(message) {
    const text = plainText(message, this.context.names);
    if (text === "") return;
    const name = nameOf(this.session, message.author);
    this.announcer.append(h("p", null, `${isEphemeral(message) ? "Only for you, " : ""}${name}: ${text.slice(0, 300)}`));
    while (this.announcer.childElementCount > announced) this.announcer.firstElementChild.remove();
  }

  async press(message, customId, values) {
    if (values !== undefined) this.chosen.set(message.id, new Map(this.chosen.get(message.id)).set(customId, values));
    this.setState(message.id, { busy: customId, failure: null });
    try {
      const ending = await this.session.interactions.run(() =>
        this.session.api.press({ channel_id: message.channel_id, message_id: message.id, custom_id: customId, ...(values === undefined ? {} : { values }) }));
      this.setState(message.id, { busy: null, failure: ending.ok ? null : "This interaction failed" });
    } catch (error) {
      this.setState(message.id, { busy: null, failure: error.message });
    }
  }

  setState(id, state) {
    if (state.busy === null && state.failure === null) this.state.delete(id);
    else this.state.set(id, state);
    this.redraw(id);
  }

  /** A line for a command that has been sent and not yet answered. Returns what to call when it ends. */
  addPending(line) {
    if (this.session.channelId !== line.channel_id) return;
    this.pending.push(line);
    this.follow = true;
    this.draw(false);
  }

  dropPending(line) {
    this.pending = this.pending.filter((one) => one !== line);
    this.draw(true);
  }

  jump(id) {
    const target = document.getElementById(`message-${id}`);
    if (target === null) return;
    target.scrollIntoView({ block: "center" });
    target.focus();
  }

  toBottom() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.below.hidden = true;
  }

  /** Arrows go from message to message, as in Discord's client, and Tab from there to what is in it; Escape goes back to writing. */
  onKey(event) {
    const article = event.target.closest("article.message");
    if (event.key === "Escape" && !event.defaultPrevented && this.items.contains(event.target)) this.page.composer.focus();
    if (event.target !== this.scroller && event.target !== article) return;
    const all = [...this.items.querySelectorAll("article.message")];
    const at = article === null ? all.length : all.indexOf(article);
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (all[next] === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    all[next].focus();
  }

  onScroll() {
    const entry = this.session.channelId === null ? null : this.session.messages();
    if (!entry?.loaded) return;
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    // Only the reader's own way up ends following; a picture that loads late moves the end, not the reader.
    if (scrollHeight - scrollTop - clientHeight < 60) this.follow = true;
    else if (scrollTop < this.lastTop) this.follow = false;
    this.lastTop = scrollTop;
    if (this.follow) this.below.hidden = true;
    if (scrollTop < 120 && entry.more) {
      this.session.loadOlder(this.session.channelId).catch((error) => this.page.problem(error.message));
    }
  }
}

function continues(previous, message) {
  return previous !== null
    && previous.author?.id === message.author?.id
    && !message.interaction_metadata && !message.interaction && !message.referenced_message && !message.pending && !message.failure
    && isEphemeral(previous) === isEphemeral(message) && isSilent(previous) === isSilent(message)
    && (message.type ?? messageType.plain) === messageType.plain && groupable.includes(previous.type ?? messageType.plain)
    && new Date(message.timestamp) - new Date(previous.timestamp) < groupedFor;
}

function startsDay(previous, message) {
  return previous === null || +startOfDay(new Date(previous.timestamp)) !== +startOfDay(new Date(message.timestamp));
}

// A day, or where the new messages begin, or both in one line.
function divider(day, isNew) {
  const name = [day, isNew ? "New" : null].filter((one) => one !== null).join(", ");
  return h("div", { class: isNew ? "divider new" : "divider", role: "separator", "aria-label": name },
    day === null ? null : h("span", null, day),
    isNew ? h("span", { class: "new-tag" }, "New") : null);
}

function dateText(date) {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "long" }).format(date);
}

// A redrawn message must not lose the keyboard's place: the same button, or else what stands at its place, or the message itself.
function focusKey(element, within) {
  if (element === null || !within.contains(element)) return null;
  const message = element.closest(".message");
  return { message: message?.id, customId: element.dataset.customId, tag: element.tagName, place: controlsOf(message ?? within).indexOf(element) };
}

function restoreFocus(within, key) {
  if (key === null) return;
  const scope = key.message === undefined ? within : document.getElementById(key.message) ?? within;
  const controls = controlsOf(scope);
  const same = key.customId ? controls.find((one) => one.dataset.customId === key.customId && !one.disabled) : controls[key.place]?.tagName === key.tag ? controls[key.place] : undefined;
  (same ?? scope).focus({ preventScroll: true });
}

function controlsOf(scope) {
  return [...scope.querySelectorAll("a, button, input, [tabindex='0']")];
}
