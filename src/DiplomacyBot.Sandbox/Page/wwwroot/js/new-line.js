// Where "New" stands in the open channel: above the first message of somebody else that came while this person was not looking.

import { messageFlag, messageType } from "./flags.js";
import { compareIds } from "./snowflake.js";

export class NewLine {
  constructor() {
    this.after = null;
    this.until = null;
  }

  /** The person comes to a channel they have read up to this message, or looks away from it. */
  startAfter(id) {
    this.after = id;
    this.until = null;
  }

  /** The person has all before them; what comes from now on is read as it comes. */
  endAt(id) {
    this.until = id;
  }

  /** The id of the message below the line, or null. `more` = there are older messages that are not loaded, among which it may be. */
  place(list, meId, more) {
    if (this.after === null) return null;
    const at = list.findIndex((one) => compareIds(one.id, this.after) > 0 && one.author?.id !== meId && isPosted(one));
    if (at < 0 || (at === 0 && more)) return null;
    return this.until === null || compareIds(list[at].id, this.until) <= 0 ? list[at].id : null;
  }
}

function isPosted(message) {
  return ((message.flags ?? 0) & messageFlag.ephemeral) === 0 && message.type !== messageType.threadStarter;
}
