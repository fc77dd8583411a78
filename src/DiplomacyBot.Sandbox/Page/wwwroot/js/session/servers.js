// The places of the rail: the servers this person is in, and their direct messages, which belong to none.

import { channelType as type, threads } from "../base/flags.js";
import { store, stored } from "../base/stored.js";

/** In the place of a server's id; Discord's own client has it in its address. */
export const directMessages = "@me";

export function serverOf(channel) {
  return channel.guild_id ?? directMessages;
}

/** Which one a world is shown as it is in. */
export function shownIn(world) {
  return world.guild?.id ?? directMessages;
}

/** A direct message has no name of its own: it is called after whoever is at its other end. */
export function named(world) {
  return { ...world, channels: world.channels.map((one) => (one.type === type.directMessage ? { ...one, name: world.bot.user.username } : one)) };
}

export function serverName(world, serverId) {
  return serverId === directMessages ? "Direct Messages" : world.guilds.find((one) => one.id === serverId)?.name ?? "";
}

export function channelsIn(world, serverId) {
  return world.channels.filter((one) => serverOf(one) === serverId);
}

/**
 * The channels of a server as they stand below each other: categories hold their channels, channels their threads; everything else by position.
 * @returns {{ channel?: object, thread?: boolean, category?: object }[]}
 */
export function rowsIn(world, serverId) {
  const channels = channelsIn(world, serverId);
  if (serverId === directMessages) return channels.map((channel) => ({ channel }));
  const byPosition = (a, b) => (a.position ?? 0) - (b.position ?? 0);
  const below = (parent) => channels.filter((one) => one.type !== type.category && !threads.includes(one.type) && (one.parent_id ?? null) === parent).sort(byPosition);
  const withThreads = (channel) => [{ channel }, ...channels.filter((one) => threads.includes(one.type) && one.parent_id === channel.id).map((thread) => ({ channel: thread, thread: true }))];
  const categories = channels.filter((one) => one.type === type.category).sort(byPosition);
  return [...below(null).flatMap(withThreads), ...categories.flatMap((category) => [{ category }, ...below(category.id).flatMap(withThreads)])];
}

/** Which channel of each server this person had open last, kept in the browser. */
export class LastChannels {
  constructor(personId) {
    this.key = `last-${personId}`;
  }

  opened(channel) {
    store(this.key, { ...stored(this.key), [serverOf(channel)]: channel.id });
  }

  /** Where one comes to in a server: what was open there last, else its first channel; null = there is none to see. */
  in(world, serverId) {
    const last = stored(this.key)[serverId];
    return channelsIn(world, serverId).find((one) => one.id === last) ?? rowsIn(world, serverId).find((row) => row.channel !== undefined && row.thread !== true)?.channel ?? null;
  }
}
