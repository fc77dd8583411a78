// Sends a command and shows its way: a waiting line, then the bot's answer, or the failure only this person sees.

import { messageFlag } from "../base/flags.js";
import { lateIdAt } from "../base/snowflake.js";
import { now } from "../base/time.js";

export class CommandRunner {
  constructor(session, page) {
    this.session = session;
    this.page = page;
  }

  /**
   * @param {{ body: object, files: File[], name: string, messageType: number, accepted: () => void }} command
   *   `accepted` is called when the sandbox has taken it; a refusal is thrown instead.
   */
  async run({ body, files, name, messageType, accepted }) {
    const { session } = this;
    const channelId = session.channelId;
    const line = this.waitingLine(name, messageType, channelId);
    const ending = await session.interactions.run(async () => {
      const started = await session.api.run({ channel_id: channelId, ...body }, files);
      accepted();
      if (!session.interactions.endings.has(started.interaction_id)) this.page.list.addPending(Object.assign(line, { interactionId: started.interaction_id }));
      return started;
    });
    this.page.list.dropPending(line);
    if (!ending.ok) session.messages.put({ ...line, pending: undefined, failure: "The application did not respond", flags: messageFlag.ephemeral });
  }

  // Looks like the answer that is to come, so that nothing jumps when it arrives.
  waitingLine(name, type, channelId) {
    const { session } = this;
    const user = session.me;
    return {
      id: lateIdAt(now()),
      channel_id: channelId,
      author: session.world.bot?.user ?? { id: "0", username: "Bot", bot: true },
      timestamp: now().toISOString(),
      type,
      interaction_metadata: { type: 2, user },
      interaction: { name, type: 2, user },
      flags: 0,
      pending: "Sending command…",
    };
  }
}
