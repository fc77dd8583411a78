// Up to where this person has read each channel. Kept in the browser, per person, so that unread marks survive a reload.

import { compareIds } from "./snowflake.js";

export class ReadMarks {
  constructor(personId) {
    this.key = `read-${personId}`;
    this.newest = new Map();
    this.mentions = new Map();
    this.marks = this.stored();
  }

  stored() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? {};
    } catch {
      // Broken or forbidden storage only costs the marks.
      return {};
    }
  }

  lastRead(channelId) {
    return this.marks[channelId] ?? null;
  }

  read(channelId, messageId) {
    this.mentions.delete(channelId);
    const known = this.marks[channelId];
    if (known !== undefined && compareIds(known, messageId) >= 0) return;
    this.marks = { ...this.stored(), [channelId]: messageId };
    try {
      localStorage.setItem(this.key, JSON.stringify(this.marks));
    } catch {
      // As above.
    }
  }

  arrived(channelId, messageId, mention) {
    this.newest.set(channelId, messageId);
    if (mention) this.mentions.set(channelId, this.mentionCount(channelId) + 1);
  }

  mentionCount(channelId) {
    return this.mentions.get(channelId) ?? 0;
  }

  unread(channelId, lastMessageId) {
    const read = this.marks[channelId];
    const newest = this.newest.get(channelId) ?? lastMessageId;
    if (newest === undefined || newest === null) return false;
    return read === undefined ? this.newest.has(channelId) : compareIds(newest, read) > 0;
  }
}
