// What one person has looked at: which channels are unread, how often they are called there, and where the new messages begin.

import { channelType, messageFlag, messageType } from "../base/flags.js";
import { NewLine } from "./new-line.js";
import { ReadMarks } from "./read-marks.js";
import { channelsIn } from "./servers.js";
import { firstIdAt } from "../base/snowflake.js";

export class Attention {
  /** @param session whose `world` is known; tells it "unread" when something changes */
  constructor(session) {
    this.session = session;
    this.marks = new ReadMarks(session.me.id, (channelId) => this.joined(channelId));
    this.newLine = new NewLine();
  }

  // A channel they never opened counts as read up to the day they joined its server; nobody joins direct messages.
  joined(channelId) {
    const server = this.session.channel(channelId)?.guild_id;
    const since = this.session.world.guilds.find((one) => one.id === server)?.joined_at;
    return since ? firstIdAt(new Date(since)) : "0";
  }

  /** The person comes to a channel; `sawAll` follows when its messages are there. */
  comeTo(channelId) {
    if (this.session.channel(channelId)?.joined === false) this.newLine.leaveOut();
    else this.newLine.startAfter(this.marks.lastRead(channelId));
  }

  sawAll(channelId) {
    const newest = this.session.messages.of(channelId).list.findLast((one) => !(one.flags & messageFlag.ephemeral));
    if (newest !== undefined) this.marks.read(channelId, newest.id);
    if (channelId === this.session.channelId) this.newLine.endAt(this.marks.lastRead(channelId));
    this.session.emit("unread");
  }

  /** The person looks at something else: what comes now is new to them when they are back. */
  lookAway() {
    if (this.session.channelId !== null) this.comeTo(this.session.channelId);
  }

  lookBack() {
    if (this.session.channelId !== null) this.sawAll(this.session.channelId);
  }

  arrived(message) {
    const { id, channel_id: channelId } = message;
    if (message.flags & messageFlag.ephemeral || message.type === messageType.threadStarter) return;
    if (channelId === this.session.channelId && !document.hidden) this.marks.read(channelId, id);
    else if (message.author?.id === this.session.me.id) this.marks.read(channelId, id);
    else this.marks.arrived(channelId, id, this.isCalledBy(message) || this.session.channel(channelId)?.type === channelType.directMessage);
    this.session.emit("unread");
  }

  deleted(channelId, id) {
    this.marks.deleted(channelId, id);
    this.session.emit("unread");
  }

  /** Learns what has called this person while no window of theirs was open. */
  async catchUp() {
    const { api } = this.session;
    const calls = await api.mentions(this.marks.marks);
    if (this.session.api !== api) return;
    for (const [channelId, ids] of Object.entries(calls)) this.marks.called(channelId, ids);
    this.session.emit("unread");
  }

  /** Whether a message calls this person: by name, by a role they have, or with everybody. */
  isCalledBy(message) {
    const { me, world } = this.session;
    const roles = world.guilds.flatMap((one) => one.roles);
    return message.mention_everyone === true
      || (message.mentions ?? []).some((one) => one.id === me.id)
      || (message.mention_roles ?? []).some((id) => roles.includes(id));
  }

  isUnread(channel) {
    // A thread follows only those who are in it, until it calls others by name.
    if (channel.joined === false && this.calls(channel.id) === 0) return false;
    // Of a thread what it was started from does not count.
    const newest = channel.last_message === undefined ? channel.last_message_id : channel.last_message?.id;
    return channel.id !== this.session.channelId && this.marks.unread(channel.id, newest);
  }

  calls(channelId) {
    return this.marks.mentionCount(channelId);
  }

  isUnreadIn(serverId) {
    return channelsIn(this.session.world, serverId).some((one) => this.isUnread(one));
  }

  callsIn(serverId) {
    return this.sumOfCalls(channelsIn(this.session.world, serverId));
  }

  /** How often this person is called in all channels they see. */
  callsInAll() {
    return this.sumOfCalls(this.session.world.channels);
  }

  sumOfCalls(channels) {
    return channels.reduce((sum, one) => sum + this.calls(one.id), 0);
  }

  /** The id of the message below the line where the new ones begin, or null. */
  firstNew(entry) {
    return this.newLine.place(entry.list, this.session.me.id, entry.more);
  }
  /** What is new in the open channel, while the person does not know where it begins; null = nothing. */
  news(entry) {
    return this.newLine.known ? null : this.newLine.sum(entry.list, this.session.me.id, entry.more);
  }

  /** Up to which message the open channel was read before. */
  get readBefore() {
    return this.newLine.after;
  }

  /** They have been to the line. */
  knowsLine() {
    if (this.newLine.known) return;
    this.newLine.known = true;
    this.session.emit("unread");
  }

  /** They want no line. */
  markRead() {
    this.newLine.leaveOut();
    this.session.emit("unread");
  }
}
