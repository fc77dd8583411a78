// What this window knows: one person, the world they see, the messages of each channel, and what is under way.
// A reload forgets everything here, ephemeral messages included, as a Discord client does.

import { PersonApi } from "./api.js";
import { Attention } from "./attention.js";
import { findServer } from "./address.js";
import { Interactions } from "./interactions.js";
import { inOwnLanguage } from "../base/language.js";
import { Live } from "./live.js";
import { Messages } from "./messages.js";
import { receive } from "./receive.js";
import { LastChannels, named, serverOf, shownIn } from "./servers.js";
import { setClock } from "../base/time.js";

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
    this.looks = 0;
    this.channelId = null;
    this.messages = new Messages(this);
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

  /** Becomes a person: forgets the last one, listens, then reads the world, so that nothing falls between the two. `wanted` are keys of where they would be, the first they know counts. */
  async become(who, wanted) {
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
        if (this.world !== null) receive(this, name, data);
      },
      onState: (state) => { if (this.api === api) this.setOnline(state === "open"); },
    });
    this.live = live;
    // The page must show even when the stream cannot be had; it then catches up at the first HELLO.
    await Promise.race([listening, new Promise((resolve) => { setTimeout(resolve, patience); })]);
    let world;
    try {
      world = await api.world();
      const server = wanted.map((key) => findServer(named(world), key)).find((one) => one !== null) ?? shownIn(world);
      if (server !== shownIn(world)) world = await api.world(server);
    } catch (error) {
      live.close();
      throw error;
    }
    if (this.api !== api) return;
    this.take(world);
    this.lastChannels = new LastChannels(this.me.id);
    this.attention = new Attention(this);
    this.emit("world");
    this.emit("connection");
    await this.attention.catchUp();
  }

  /**
   * Reads the world as it is in a server; null = where one is. Two looks may come back in the wrong order: the last one asked for knows most.
   * @returns whether this was the last
   */
  async look(server = null) {
    const { api } = this;
    this.looks += 1;
    const look = this.looks;
    const world = server === null ? await api.worldStill(this.serverId) : await api.world(server);
    if (this.api !== api || this.looks !== look) return false;
    this.take(world);
    return true;
  }

  take(world) {
    this.world = { ...named(world), commands: inOwnLanguage(world.commands) };
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

  /** A channel is new: what is written in it may be told before the world is looked at again. */
  knows(channel) {
    this.world = named({ ...this.world, channels: [...this.world.channels.filter((one) => one.id !== channel.id), channel] });
  }

  /** A thread as it stands: what was last told of its messages is newer than the world. Null = there is none. */
  thread(id, known = null) {
    const channel = this.channel(id) ?? known;
    return channel === null ? null : { ...channel, ...this.threads.get(id) };
  }

  /** This person is in a thread now, or no longer. */
  joined(id, joined) {
    this.world.channels = this.world.channels.map((one) => (one.id === id ? { ...one, joined } : one));
    // A private thread is seen only from within; and what was asked for before may say otherwise.
    this.refreshWorld();
  }

  /** The server that is shown, or directMessages. */
  get serverId() {
    return shownIn(this.world);
  }

  /** Opens a channel, in whatever server it is; null = none of this server, which then has none to see. */
  async open(channelId, server = serverOf(this.channel(channelId))) {
    const opening = Symbol(channelId);
    this.opening = opening;
    const { api } = this;
    const moves = server !== this.serverId;
    while (server !== this.serverId) {
      await this.look(server);
      if (this.api !== api || this.opening !== opening) return;
    }
    this.channelId = channelId;
    if (channelId !== null) {
      this.lastChannels.opened(this.channel());
      this.attention.comeTo(channelId);
    }
    if (moves) this.emit("world");
    this.emit("channel");
    if (channelId === null) return;
    if (!this.messages.of(channelId).loaded) await this.messages.load(channelId);
    if (this.channelId === channelId) this.attention.sawAll(channelId);
  }

  /** After a lost connection: the world and every channel may have moved on. */
  async resync() {
    const { api } = this;
    try {
      await this.look();
      if (this.api !== api) return;
      this.threads.clear();
      this.messages.outdate();
      this.emit("world");
      if (this.channelId !== null) await this.messages.load(this.channelId);
      await this.attention.catchUp();
    } catch (error) {
      this.emit("problem", { message: error.message });
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
    try {
      if (await this.look()) this.emit("world");
    } catch (error) {
      this.emit("problem", { message: error.message });
    }
  }

  person(id) {
    return this.world.people.find((one) => one.user.id === id) ?? (this.me.id === id ? this.world.me : null);
  }

  role(id) {
    return this.world.guild?.roles.find((one) => one.id === id) ?? null;
  }
}
