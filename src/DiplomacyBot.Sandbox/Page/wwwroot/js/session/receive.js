// What each event of the stream changes in this window.

/** Takes one event; the session's world is known. */
export function receive(session, name, data) {
  switch (name) {
    case "HELLO":
      if (session.messages.anyLoaded) session.resync();
      break;
    case "MESSAGE_CREATE":
      session.interactions.answered(data);
      session.messages.put(data);
      break;
    case "MESSAGE_UPDATE":
      session.messages.put(data, true);
      break;
    case "MESSAGE_DELETE":
      session.messages.requote(data.id, null);
      session.messages.drop(data.channel_id, data.id);
      break;
    case "THREAD_MESSAGES":
      session.threads.set(data.id, data);
      session.emit("thread", data);
      break;
    case "THREAD_MEMBERS_UPDATE":
      session.joined(data.id, data.joined);
      break;
    case "MODAL":
      session.interactions.modal(data);
      break;
    case "INTERACTION_SUCCESS":
      session.interactions.succeed(data.interaction_id);
      break;
    case "INTERACTION_FAILURE":
      session.interactions.fail(data.interaction_id, data.reason);
      break;
    case "PRESENCE":
      session.world.bot = { ...session.world.bot, online: data.online };
      session.refreshWorld();
      break;
    case "TYPING_START":
      session.emit("typing", data);
      break;
    case "PRACTICE":
      // Told to everybody; only whoever may run them was shown them with the world.
      if (session.world.practice !== undefined) {
        session.world.practice = data;
        session.emit("practice");
      }
      break;
    case "MEMBERS_UPDATE":
      session.refreshSoon();
      break;
    case "CHANNEL_DELETE":
      session.world.channels = session.world.channels.filter((one) => one.id !== data.id);
      // A thread has the id of the message it was started from, which still tells of it.
      for (const one of session.messages.of(data.parent_id).list) if (one.id === data.id) one.thread = null;
      session.emit("thread", data);
      session.refreshWorld();
      break;
    case "CHANNEL_CREATE":
      session.knows(data);
      session.refreshWorld();
      break;
    case "COMMANDS_UPDATE":
    case "CHANNEL_UPDATE":
    case "THREAD_CREATE":
      session.refreshWorld();
      break;
    default:
      break;
  }
}
