// Whether somebody may write in a channel, and what the empty message box says of it.

import { allows, permission, threads } from "../base/flags.js";
import { signed, startChannel } from "../base/names.js";

const narrow = matchMedia("(max-width: 720px)");

export function mayWrite(channel) {
  const needed = threads.includes(channel?.type) ? permission.sendInThreads : permission.sendMessages;
  return channel !== null && allows(channel.permissions, needed);
}

export function placeholder(channel) {
  if (mayWrite(channel)) return `Message ${signed(channel)}${narrow.matches ? "" : ", or / for commands"}`;
  if (channel.name === startChannel) return narrow.matches ? "Press a line above" : "Press a line above: it opens a channel to try it in";
  return narrow.matches ? "You cannot write here" : "You do not have permission to send messages here.";
}
