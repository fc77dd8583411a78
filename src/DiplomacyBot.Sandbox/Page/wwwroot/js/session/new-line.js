// Where "New" stands in the open channel: above the first message of somebody else that came while this person was not looking.

import { messageFlag, messageType } from "../base/flags.js";
import { compareIds, timeOf } from "../base/snowflake.js";

export class NewLine {
  constructor() {
    this.leaveOut();
  }

  /** The person comes to a channel they have read up to this message, or looks away from it. */
  startAfter(id) {
    this.after = id;
    this.until = null;
    this.known = false;
  }

  /** The person has all before them; what comes from now on is read as it comes. */
  endAt(id) {
    this.until = id;
  }

  /** There is no line: they have read everything, or do not follow this channel. */
  leaveOut() {
    this.startAfter(null);
  }

  /** The id of the message below the line, or null. `more` = there are older messages that are not loaded, among which it may be. */
  place(list, meId, more) {
    return this.reachesBack(list, more) ? list.find((one) => this.isNew(one, meId))?.id ?? null : null;
  }

  /** What is new: `count` messages or, when older ones are not loaded, `more`; `since` when, null = nobody knows. Null = nothing is. */
  sum(list, meId, more) {
    const fresh = list.filter((one) => this.isNew(one, meId));
    if (fresh.length === 0) return null;
    const reaches = this.reachesBack(list, more);
    return { count: fresh.length, more: !reaches, since: reaches ? new Date(fresh[0].timestamp) : timeOf(this.after) };
  }

  reachesBack(list, more) {
    const oldest = list.find(isPosted);
    return this.after !== null && (!more || (oldest !== undefined && compareIds(oldest.id, this.after) <= 0));
  }

  isNew(message, meId) {
    return this.after !== null && compareIds(message.id, this.after) > 0 && (this.until === null || compareIds(message.id, this.until) <= 0)
      && message.author?.id !== meId && isPosted(message);
  }
}

function isPosted(message) {
  return ((message.flags ?? 0) & messageFlag.ephemeral) === 0 && message.type !== messageType.threadStarter;
}
