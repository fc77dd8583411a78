// This window's address: who it is and which channel is open, `/?as=alice#briefings`. No cookie, so two windows are two people.

import { directMessages, serverOf } from "./servers.js";

export function readAddress() {
  const who = new URLSearchParams(location.search).get("as");
  let key = location.hash.slice(1);
  try {
    key = decodeURIComponent(key);
  } catch {
    // A stray percent sign: take the text as it stands.
  }
  return { who, key };
}

/** A channel's name, or its id where two channels share the name; of a place without a channel, the server's id. */
export function keyOf(world, channel, serverId) {
  if (channel === null) return serverId;
  const shared = world.channels.filter((one) => one.name === channel.name).length > 1;
  return shared ? channel.id : channel.name;
}

export function findChannel(world, key) {
  return world.channels.find((one) => one.id === key || one.name === key) ?? null;
}

/** The server of the channel that a key means, or that it means itself; null = none that this person knows. */
export function findServer(world, key) {
  const channel = findChannel(world, key);
  if (channel !== null) return serverOf(channel);
  return key === directMessages || world.guilds.some((one) => one.id === key) ? key : null;
}

export function address(who, key) {
  return `/?as=${encodeURIComponent(who)}${key ? `#${encodeURIComponent(key)}` : ""}`;
}
