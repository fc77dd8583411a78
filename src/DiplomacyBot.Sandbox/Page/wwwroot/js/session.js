// What this window knows: one person, the world they see, the messages of each channel, and what is under way.
// A reload forgets everything here, ephemeral messages included, as a Discord client does.

import { PersonApi } from "./api.js";
import { Attention } from "./attention.js";
import { channelType, messageFlag } from "./flags.js";
import { inOwnLanguage } from "./language.js";
import { Live } from "./live.js";
import { compareIds } from "./snowflake.js";
import { setClock } from "./time.js";
import { Interactions } from "./interactions.js";

const patience = 1000;
const settling = 150;

export class Session extends EventTarget {
  constructor() {
    super();
    this.clear();
  }

  clear() {
    this.live?.close();
    this.world = null;
    this.channelId = null;
    this.channels = new Map();
    this.threads = new Map();
    this.online = true;
    this.interactions = new Interactions(this);
  }

  emit(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  on(name, handler) {
    this.addEventListener(name, (event) => handler(event.detail));
  }

  /** Becomes a person: forgets the last one, listens, then reads the world, so that nothing falls between the two. */
  async become(who) {
    this.clear();
    const api = new PersonApi(who);
    this.api = api;
    this.who = who;
    let heard;
    const listening = new Promise((resolve) => { heard = resolve; });
    const live = new Live(api.liveUrl, {
      onEvent: (name, data) => {
        if (this.api !== api) return;
        if (name === "HELLO") heard();
        if (this.world !== null) this.receive(name, data);
      },
      onState: (state) => { if (this.api === api) this.setOnline(state === "open"); },
    });
    this.live = live;
    // The page must show even when the stream cannot be had; it then catches up at the first HELLO.
    await Promise.race([listening, new Promise((resolve) => { setTimeout(resolve, patience); })]);
    let world;
    try {
      world = await api.world();
    } catch (error) {
      live.close();
      throw error;
    }
    if (this.api !== api) return;
    this.take(world);
    this.attention = new Attention(this);
    this.emit("world");
    this.emit("connection");
    await this.attention.catchUp();
  }

  take(world) {
    // A direct message has no name of its own: it is called after whoever is at its other end.
    const channels = world.channels.map((one) => (one.type === channelType.directMessage ? { ...one, name: world.bot.user.username } : one));
    this.world = { ...world, channels, commands: inOwnLanguage(world.commands) };
    this.me = world.me.user;
    setClock(world.now);
  }

  setOnline(online) {
    if (this.online === online) return;
    this.online = online;
    if (this.world !== null) this.emit("connection");
  }

  channel(id = this.channelId) {
    return this.world.channels.find((one) => one.id === id) ?? null;
  }

  /** A thread as it stands: what was last told of its messages is newer than the world. Null = there is none. */
  thread(id, known = null) {
    const channel = this.channel(id) ?? known;
    return channel === null ? null : { ...channel, ...this.threads.get(id) };
  }

  /** The messages known of a channel, oldest first. */
  messages(channelId = this.channelId) {
    let entry = this.channels.get(channelId);
    if (entry === undefined) {
      entry = { list: [], loaded: false, more: true };
      this.channels.set(channelId, entry);
    }
    return entry;
  }

  async open(channelId) {
    this.channelId = channelId;
    const entry = this.messages(channelId);
    this.attention.comeTo(channelId);
    this.emit("channel");
    if (!entry.loaded) await this.load(channelId);
    this.attention.sawAll(channelId);
  }

  async load(channelId) {
    const { api } = this;
    const entry = this.messages(channelId);
    entry.arrived = [];
    const page = await api.messages(channelId);
    if (this.api !== api) return;
    // What came while the list was on its way may be missing in it.
    const kept = [...entry.list.filter((one) => one.flags & messageFlag.ephemeral), ...entry.arrived].filter((one) => page.every(({ id }) => id !== one.id));
    entry.list = [...page.reverse(), ...kept].sort((a, b) => compareIds(a.id, b.id));
    entry.loaded = true;
    entry.arrived = undefined;
    entry.more = page.length === 50;
    this.emit("messages", { channelId });
  }

  async loadOlder(channelId) {
    const entry = this.messages(channelId);
    const oldest = entry.list.find((one) => !(one.flags & messageFlag.ephemeral));
    if (!entry.more || entry.loading || oldest === undefined) return;
    entry.loading = true;
    try {
      const page = await this.api.messages(channelId, oldest.id);
      const known = new Set(entry.list.map((one) => one.id));
      entry.list = [...page.reverse().filter((one) => !known.has(one.id)), ...entry.list];
      entry.more = page.length === 50;
      this.emit("messages", { channelId, older: true });
    } finally {
      entry.loading = false;
    }
  }

  /** After a lost connection: the world and every channel may have moved on. */
  async resync() {
    const { api } = this;
    try {
      const world = await api.world();
      if (this.api !== api) return;
      this.take(world);
      this.threads.clear();
      for (const entry of this.channels.values()) entry.loaded = false;
      this.emit("world");
      if (this.channelId !== null) await this.load(this.channelId);
      await this.attention.catchUp();
    } catch (error) {
      this.emit("problem", { message: error.message });
    }
  }

  receive(name, data) {
    switch (name) {
      case "HELLO":
        if ([...this.channels.values()].some((entry) => entry.loaded)) this.resync();
        break;
      case "MESSAGE_CREATE":
        this.interactions.answered(data);
        this.put(data);
        break;
      case "MESSAGE_UPDATE":
        this.put(data, true);
        break;
      case "MESSAGE_DELETE":
        this.requote(data.id, null);
        this.drop(data.channel_id, data.id);
        break;
      case "THREAD_MESSAGES":
        this.threads.set(data.id, data);
        this.emit("thread", data);
        break;
      case "MODAL":
        this.interactions.modal(data);
        break;
      case "INTERACTION_SUCCESS":
        this.interactions.succeed(data.interaction_id);
        break;
      case "INTERACTION_FAILURE":
        this.interactions.fail(data.interaction_id, data.reason);
        break;
      case "PRESENCE":
        this.world.bot = { ...this.world.bot, online: data.online };
        this.refreshWorld();
        break;
      case "TYPING_START":
        this.emit("typing", data);
        break;
      case "PRACTICE":
        // Told to everybody; only whoever may run them was shown them with the world.
        if (this.world.practice !== undefined) {
          this.world.practice = data;
          this.emit("practice");
        }
        break;
      case "MEMBERS_UPDATE":
        this.refreshSoon();
        break;
      case "CHANNEL_DELETE":
        this.world.channels = this.world.channels.filter((one) => one.id !== data.id);
        // A thread has the id of the message it was started from, which still tells of it.
        for (const one of this.messages(data.parent_id).list) if (one.id === data.id) one.thread = null;
        this.emit("thread", data);
        this.refreshWorld();
        break;
      case "COMMANDS_UPDATE":
      case "CHANNEL_CREATE":
      case "CHANNEL_UPDATE":
      case "THREAD_CREATE":
        this.refreshWorld();
        break;
      default:
        break;
    }
  }

  /** Twenty members may join at once: one look is enough. */
  refreshSoon() {
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      if (this.world !== null) this.refreshWorld();
    }, settling);
  }

  async refreshWorld() {
    this.emit("world");
    const { api } = this;
    try {
      const world = await api.world();
      if (this.api !== api) return;
      this.take(world);
      this.emit("world");
    } catch (error) {
      this.emit("problem", { message: error.message });
    }
  }

  /** Adds a message or replaces it. An update of a message never seen is not shown: it belongs further up. */
  put(message, updateOnly = false) {
    if (updateOnly) this.requote(message.id, message);
    const entry = this.messages(message.channel_id);
    const at = entry.list.findIndex((one) => one.id === message.id);
    if (at >= 0) {
      entry.list[at] = { ...entry.list[at], ...message };
      this.emit("changed", { message: entry.list[at] });
      return;
    }
    const ephemeral = (message.flags & messageFlag.ephemeral) !== 0;
    if (updateOnly && !ephemeral) return;
    if (!entry.loaded && !ephemeral) {
      entry.arrived?.push(message);
      this.attention.arrived(message);
      return;
    }
    entry.list.push(message);
    if (entry.list.length > 1 && compareIds(entry.list.at(-2).id, message.id) > 0) entry.list.sort((a, b) => compareIds(a.id, b.id));
    this.emit("added", { message });
    this.attention.arrived(message);
  }

  drop(channelId, id) {
    const entry = this.messages(channelId);
    entry.list = entry.list.filter((one) => one.id !== id);
    entry.arrived = entry.arrived?.filter((one) => one.id !== id);
    this.emit("removed", { channelId, id });
    this.attention.deleted(channelId, id);
  }

  /** What quotes a message, or was started from it, shows it as it is now; null = it is gone. */
  requote(id, original) {
    for (const { list } of this.channels.values()) {
      list.forEach((one, at) => {
        if (one.message_reference?.message_id !== id || one.referenced_message === undefined) return;
        list[at] = { ...one, referenced_message: original };
        this.emit("quoted", { message: list[at] });
      });
    }
  }

  person(id) {
    return this.world.people.find((one) => one.user.id === id) ?? (this.me.id === id ? this.world.me : null);
  }

  role(id) {
    return this.world.guild.roles.find((one) => one.id === id) ?? null;
  }
}
