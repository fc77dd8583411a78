// What this person may do with a message of the open channel, as Discord has it: edit their own words, delete what is theirs or, with Manage Messages, everything.

import { allows, messageType, permission } from "../base/flags.js";
import { isEphemeral } from "./message.js";

const editable = [messageType.plain, messageType.reply];

export function mayEdit(session, message) {
  return isPosted(session, message) && message.author?.id === session.me.id && editable.includes(message.type ?? messageType.plain)
    && session.channel().thread_metadata?.archived !== true;
}

export function mayDelete(session, message) {
  return isPosted(session, message) && message.type !== messageType.threadStarter
    && (message.author?.id === session.me.id || allows(session.channel().permissions, permission.manageMessages));
}

// What a thread was started from is shown in it, and is a message of another channel.
function isPosted(session, message) {
  return message.channel_id === session.channelId && session.channel() !== null && !isEphemeral(message) && !message.pending && !message.failure;
}
