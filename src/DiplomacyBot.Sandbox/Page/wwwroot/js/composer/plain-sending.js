// Sends what was written when it is no command.

import { messageFlag } from "../base/flags.js";
import { withIds } from "./typed-names.js";

export const longest = 2000;

/** What speaks against sending a text, for whoever wrote it; null = nothing. */
export function objection(content, session) {
  if (/^\/\p{L}/u.test(content)) {
    const word = content.split(/\s/)[0];
    return session.world.bot?.online ? `${word} is no command you can use here.` : `${word} needs the bot, and the bot is offline.`;
  }
  return isTooLong(content) ? `A message holds ${longest} characters. Send the rest as a second message or as a file.` : null;
}

export function isTooLong(content) {
  return [...content].length > longest;
}

export function sendText(content, files, reply, session) {
  // "@silent" before a message is no part of it: it rings nobody's phone.
  const loud = content.replace(/^@silent(?=\s|$)\s*/, "");
  return session.api.write(session.channelId, withIds(loud, session), loud === content ? 0 : messageFlag.silent, files, reply);
}
