// What this person may do in a channel and with a message of the open one, as Discord has it: write, answer what somebody wrote, edit their own words, delete what is theirs or, with Manage Messages, everything.

import { allows, messageType, permission, threads } from "../base/flags.js";
import { isEphemeral } from "./message.js";

const answerable = [messageType.plain, messageType.reply, messageType.chatCommand, messageType.contextCommand];
const editable = [messageType.plain, messageType.reply];

export function mayWrite(channel) {
  const needed = threads.includes(channel?.type) ? permission.sendInThreads : permission.sendMessages;
  return channel !== null && allows(channel.permissions, needed);
}

export function mayReply(session, message) {
  const channel = session.channel();
  return isPosted(session, message) && answerable.includes(message.type ?? messageType.plain) && mayWrite(channel) && allows(channel.permissions, permission.readHistory);
}

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
