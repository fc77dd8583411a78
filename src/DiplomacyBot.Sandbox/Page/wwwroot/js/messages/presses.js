// What this person has pressed and picked in messages, until the bot answers or changes them.

export class Presses {
  /** @param onChange called with the id of a message that must be drawn anew */
  constructor(session, onChange) {
    this.session = session;
    this.onChange = onChange;
    this.state = new Map();
    // What was picked in the selects of a message stays shown until the bot changes the message.
    this.chosen = new Map();
  }

  busy(id) {
    return this.state.get(id)?.busy ?? null;
  }

  failure(id) {
    return this.state.get(id)?.failure ?? null;
  }

  /** The bot has changed a message. */
  forget(id) {
    this.state.delete(id);
    this.chosen.delete(id);
  }

  async press(message, customId, values) {
    if (values !== undefined) this.chosen.set(message.id, new Map(this.chosen.get(message.id)).set(customId, values));
    this.set(message.id, { busy: customId, failure: null });
    try {
      const ending = await this.session.interactions.run(() =>
        this.session.api.press({ channel_id: message.channel_id, message_id: message.id, custom_id: customId, ...(values === undefined ? {} : { values }) }));
      this.set(message.id, { busy: null, failure: ending.ok ? null : "This interaction failed" });
    } catch (error) {
      this.set(message.id, { busy: null, failure: error.message });
    }
  }

  set(id, state) {
    if (state.busy === null && state.failure === null) this.state.delete(id);
    else this.state.set(id, state);
    this.onChange(id);
  }
}
