// Up to where this person has read each channel, and which messages have called them since. The first is kept in the browser, per person, so that it survives a reload;
// of the second the sandbox knows what came while no window was open.

import { compareIds } from "../base/snowflake.js";
import { store, stored } from "../base/stored.js";

export class ReadMarks {
  /** @param {(channelId: string) => string} joined up to which message a channel they never opened counts as read */
  constructor(personId, joined) {
    this.key = `read-${personId}`;
    this.joined = joined;
    this.newest = new Map();
    this.calls = new Map();
    this.marks = stored(this.key);
  }

  lastRead(channelId) {
    return this.marks[channelId] ?? this.joined(channelId);
  }

  read(channelId, messageId) {
    this.calls.delete(channelId);
    if (compareIds(this.lastRead(channelId), messageId) >= 0) return;
    this.marks = { ...stored(this.key), [channelId]: messageId };
    store(this.key, this.marks);
  }

  arrived(channelId, messageId, calling) {
    this.newest.set(channelId, messageId);
    if (calling) this.called(channelId, [messageId]);
  }

  /** Messages that call this person; what they have read meanwhile is left out. */
  called(channelId, messageIds) {
    const unread = messageIds.filter((id) => compareIds(id, this.lastRead(channelId)) > 0);
    if (unread.length > 0) this.calls.set(channelId, new Set([...this.calls.get(channelId) ?? [], ...unread]));
  }

  deleted(channelId, messageId) {
    this.calls.get(channelId)?.delete(messageId);
  }

  mentionCount(channelId) {
    return this.calls.get(channelId)?.size ?? 0;
  }

  unread(channelId, lastMessageId) {
    if (this.mentionCount(channelId) > 0) return true;
    const newest = this.newest.get(channelId) ?? lastMessageId ?? null;
    return newest !== null && compareIds(newest, this.lastRead(channelId)) > 0;
  }
}

/** A count as a red badge shows it. */
export function badgeText(count) {
  return count > 99 ? "99+" : String(count);
}

/** A count in words that follow a name, or nothing. */
export function mentionText(count) {
  if (count === 0) return "";
  return count === 1 ? ", 1 mention" : `, ${count} mentions`;
}
