// What is written in a channel and not yet sent waits there while this person is in another one, as in Discord's client.

export const emptyDraft = { text: "", form: undefined, files: [] };

export class Drafts {
  constructor() {
    this.clear();
  }

  /** Somebody else sits here now. */
  clear() {
    this.kept = new Map();
    this.channelId = null;
  }

  /** Leaves what is written now in the channel it was written in. @returns what waits in the one they come to */
  moveTo(channelId, written) {
    if (this.channelId !== null) this.kept.set(this.channelId, written);
    this.channelId = channelId;
    return this.kept.get(channelId) ?? emptyDraft;
  }

  forget(channelId) {
    this.kept.delete(channelId);
  }
}
