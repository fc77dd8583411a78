// Interactions this window has started and how each ended. An event may come before the reply that names its id,
// so endings are kept until somebody asks for them.

const kept = 200;

export class Interactions {
  constructor(session) {
    this.session = session;
    this.endings = new Map();
    this.waiting = new Map();
    this.modals = new Map();
    this.mine = new Set();
  }

  /**
   * Runs `start`, which posts and gives `{ interaction_id }`, and waits for the ending:
   * `{ ok: true }` or `{ ok: false, reason }`. A refusal of the post itself is thrown.
   */
  async run(start) {
    const { interaction_id: id } = await start();
    this.mine.add(id);
    const early = this.modals.get(id);
    if (early !== undefined) this.show(early);
    const ending = await new Promise((resolve) => {
      const known = this.endings.get(id);
      if (known !== undefined) resolve(known);
      else this.waiting.set(id, resolve);
    });
    return { ...ending, id };
  }

  end(id, ending) {
    if (this.endings.has(id)) return;
    this.endings.set(id, ending);
    if (this.endings.size > kept) this.endings.delete(this.endings.keys().next().value);
    this.waiting.get(id)?.(ending);
    this.waiting.delete(id);
  }

  succeed(id) {
    this.end(id, { ok: true });
  }

  fail(id, reason) {
    this.end(id, { ok: false, reason });
  }

  // The answer itself is as good a sign as INTERACTION_SUCCESS, whichever comes first.
  answered(message) {
    const id = message.interaction_metadata?.id ?? message.interaction?.id;
    if (id !== undefined) this.succeed(id);
  }

  // Every window of this person hears of a modal; only the one that started the interaction shows it.
  modal(modal) {
    if (this.mine.has(modal.interaction_id)) {
      this.show(modal);
    } else {
      this.modals.set(modal.interaction_id, modal);
      if (this.modals.size > kept) this.modals.delete(this.modals.keys().next().value);
    }
    this.succeed(modal.interaction_id);
  }

  show(modal) {
    this.modals.delete(modal.interaction_id);
    this.session.emit("modal", modal);
  }
}
