// Up to where this person has read each channel. Kept in the browser, per person, so that unread marks survive a reload.

import { compareIds } from "./snowflake.js";

export class ReadMarks {
  constructor(personId) {
    this.key = `read-${personId}`;
    this.mentionsKey = `mentions-${personId}`;
    this.newest = new Map();
    this.mentions = new Map(Object.entries(stored(this.mentionsKey)));
    this.marks = stored(this.key);
  }

  lastRead(channelId) {
    return this.marks[channelId] ?? null;
  }

  read(channelId, messageId) {
    if (this.mentions.delete(channelId)) store(this.mentionsKey, Object.fromEntries(this.mentions));
    const known = this.marks[channelId];
    if (known !== undefined && compareIds(known, messageId) >= 0) return;
    this.marks = { ...stored(this.key), [channelId]: messageId };
    store(this.key, this.marks);
  }

  arrived(channelId, messageId, mention) {
    this.newest.set(channelId, messageId);
    if (!mention) return;
    this.mentions.set(channelId, this.mentionCount(channelId) + 1);
    store(this.mentionsKey, Object.fromEntries(this.mentions));
  }

  mentionCount(channelId) {
    return this.mentions.get(channelId) ?? 0;
  }

  unread(channelId, lastMessageId) {
    if (this.mentionCount(channelId) > 0) return true;
    const read = this.marks[channelId];
    const newest = this.newest.get(channelId) ?? lastMessageId;
    if (newest === undefined || newest === null) return false;
    return read === undefined ? this.newest.has(channelId) : compareIds(newest, read) > 0;
  }
}

// Broken or forbidden storage only costs the marks.
function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function store(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above.
  }
}
