// What this window knows: one person, the world they see, the messages of each channel, and what is under way.
// A reload forgets everything here, ephemeral messages included, as a Discord client does.

import { PersonApi } from "./api.js";
import { Attention } from "./attention.js";
import { channelType } from "../base/flags.js";
import { Interactions } from "./interactions.js";
import { inOwnLanguage } from "../base/language.js";
import { Live } from "./live.js";
import { Messages } from "./messages.js";
import { receive } from "./receive.js";
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

  /** This person is in a thread now, or no longer. */
  joined(id, joined) {
    this.world.channels = this.world.channels.map((one) => (one.id === id ? { ...one, joined } : one));
    // A private thread is seen only from within; and what was asked for before may say otherwise.
    this.refreshWorld();
  }

  async open(channelId) {
    this.channelId = channelId;
    this.attention.comeTo(channelId);
    this.emit("channel");
    if (!this.messages.of(channelId).loaded) await this.messages.load(channelId);
    if (this.channelId === channelId) this.attention.sawAll(channelId);
  }

  /** After a lost connection: the world and every channel may have moved on. */
  async resync() {
    const { api } = this;
    this.looks += 1;
    try {
      const world = await api.world();
      if (this.api !== api) return;
      this.take(world);
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
    const { api } = this;
    this.looks += 1;
    const look = this.looks;
    try {
      const world = await api.world();
      // Two looks may come back in the wrong order; the last one asked for knows most.
      if (this.api !== api || this.looks !== look) return;
      this.take(world);
      this.emit("world");
    } catch (error) {
      this.emit("problem", { message: error.message });
    }
  }

  person(id) {
    return this.world.people.find((one) => one.user.id === id) ?? (this.me.id === id ? this.world.me : null);
  }

  role(id) {
    return this.world.guild.roles.find((one) => one.id === id) ?? null;
  }
}
