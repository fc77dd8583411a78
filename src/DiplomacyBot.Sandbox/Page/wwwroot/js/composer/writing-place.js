// What the empty message box says of writing in a channel.

import { mayWrite } from "../messages/rights.js";
import { signed, startChannel } from "../base/names.js";

const narrow = matchMedia("(max-width: 720px)");

export function placeholder(channel) {
  if (mayWrite(channel)) return `Message ${signed(channel)}${narrow.matches ? "" : ", or / for commands"}`;
  if (channel.name === startChannel) return narrow.matches ? "Press a line above" : "Press a line above: it opens a channel to try it in";
  return narrow.matches ? "You cannot write here" : "You do not have permission to send messages here.";
}
