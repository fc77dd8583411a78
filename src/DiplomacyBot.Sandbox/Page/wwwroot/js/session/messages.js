// The messages a window knows of each channel: what it has loaded, what was told since, and the way further up.

import { messageFlag } from "../base/flags.js";
import { compareIds } from "../base/snowflake.js";

const onePage = 50;
const longWay = 100;

export class Messages {
  /** @param session tells "messages", "added", "changed", "removed" and "quoted" */
  constructor(session) {
    this.session = session;
    this.channels = new Map();
  }

  /** What is known of a channel, oldest first. */
  of(channelId = this.session.channelId) {
    let entry = this.channels.get(channelId);
    if (entry === undefined) {
      entry = { list: [], loaded: false, more: true };
      this.channels.set(channelId, entry);
    }
    return entry;
  }

  get anyLoaded() {
    return [...this.channels.values()].some((entry) => entry.loaded);
  }

  /** Every channel may have moved on: each is loaded again when it is opened. */
  outdate() {
    for (const entry of this.channels.values()) entry.loaded = false;
  }

  async load(channelId) {
    const { api } = this.session;
    const entry = this.of(channelId);
    // What comes while the list is on its way may be missing in it, or be told there as it was before.
    const meanwhile = { posted: new Map(), changed: new Map(), gone: new Set() };
    entry.meanwhile = meanwhile;
    const page = await api.messages(channelId, undefined, onePage);
    if (this.session.api !== api || entry.meanwhile !== meanwhile) return;
    entry.meanwhile = undefined;
    const found = new Set(page.map((one) => one.id));
    const kept = [...entry.list.filter(isEphemeral), ...meanwhile.posted.values()].filter((one) => !found.has(one.id));
    entry.list = [...page, ...kept]
      .filter((one) => !meanwhile.gone.has(one.id))
      .map((one) => ({ ...one, ...meanwhile.changed.get(one.id) }))
      .sort((a, b) => compareIds(a.id, b.id));
    entry.loaded = true;
    entry.more = page.length === onePage;
    this.session.emit("messages", { channelId });
  }

  /** One page further up; when one is on its way already, that one. */
  async loadOlder(channelId) {
    if (await this.fetchOlder(channelId, onePage)) this.session.emit("messages", { channelId, older: true });
  }

  /** Everything that came after a message, however long ago that was. */
  async loadBackTo(channelId, id) {
    const reaches = () => {
      const oldest = oldestOf(this.of(channelId));
      return oldest === undefined || compareIds(oldest.id, id) <= 0;
    };
    while (!reaches() && await this.fetchOlder(channelId, longWay));
    this.session.emit("messages", { channelId, older: true });
  }

  /** @returns whether there was any older one */
  fetchOlder(channelId, most) {
    const entry = this.of(channelId);
    entry.fetching ??= this.fetch(channelId, entry, most).finally(() => { entry.fetching = undefined; });
    return entry.fetching;
  }

  async fetch(channelId, entry, most) {
    const { api } = this.session;
    const oldest = oldestOf(entry);
    if (!entry.more || oldest === undefined) return false;
    const page = await api.messages(channelId, oldest.id, most);
    if (this.session.api !== api) return false;
    const known = new Set(entry.list.map((one) => one.id));
    entry.list = [...page.reverse().filter((one) => !known.has(one.id)), ...entry.list];
    entry.more = page.length === most;
    return page.length > 0;
  }

  /** Adds a message or replaces it. An update of a message never seen is not shown: it belongs further up. */
  put(message, updateOnly = false) {
    if (updateOnly) this.requote(message.id, message);
    const entry = this.of(message.channel_id);
    if (updateOnly) entry.meanwhile?.changed.set(message.id, message);
    const at = entry.list.findIndex((one) => one.id === message.id);
    if (at >= 0) {
      entry.list[at] = { ...entry.list[at], ...message };
      this.session.emit("changed", { message: entry.list[at] });
      return;
    }
    if (updateOnly && !isEphemeral(message)) return;
    if (!entry.loaded && !isEphemeral(message)) {
      entry.meanwhile?.posted.set(message.id, message);
      this.session.attention.arrived(message);
      return;
    }
    entry.list.push(message);
    if (entry.list.length > 1 && compareIds(entry.list.at(-2).id, message.id) > 0) entry.list.sort((a, b) => compareIds(a.id, b.id));
    this.session.emit("added", { message });
    this.session.attention.arrived(message);
  }

  drop(channelId, id) {
    const entry = this.of(channelId);
    entry.list = entry.list.filter((one) => one.id !== id);
    entry.meanwhile?.gone.add(id);
    this.session.emit("removed", { channelId, id });
    this.session.attention.deleted(channelId, id);
  }

  /** What quotes a message, or was started from it, shows it as it is now; null = it is gone. */
  requote(id, original) {
    for (const { list } of this.channels.values()) {
      list.forEach((one, at) => {
        if (one.message_reference?.message_id !== id || one.referenced_message === undefined) return;
        list[at] = { ...one, referenced_message: original };
        this.session.emit("quoted", { message: list[at] });
      });
    }
  }
}

function oldestOf(entry) {
  return entry.list.find((one) => !isEphemeral(one));
}

function isEphemeral(message) {
  return (message.flags & messageFlag.ephemeral) !== 0;
}
