// What is written in a channel and not yet sent waits there while this person is in another one, as in Discord's client.

export const emptyDraft = { text: "", form: undefined, files: [], reply: null };

export class Drafts {
  constructor(session) {
    this.clear();
    session.on("removed", ({ channelId, id }) => this.unanswer(channelId, id));
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

  /** What was to be answered is gone. */
  unanswer(channelId, id) {
    const draft = this.kept.get(channelId);
    if (draft?.reply?.message.id === id) this.kept.set(channelId, { ...draft, reply: null });
  }

  forget(channelId) {
    this.kept.delete(channelId);
  }
}
