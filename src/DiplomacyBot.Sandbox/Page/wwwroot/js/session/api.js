// The one place that talks to the sandbox: what a person does, as HTTP (the bot's own API is another door).

export class Refusal extends Error {
  /** @param status undefined = there was no answer */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function read(response) {
  const text = await response.text();
  let body = null;
  try {
    body = text === "" ? null : JSON.parse(text);
  } catch {
    body = { message: text.slice(0, 200) };
  }
  if (!response.ok) throw new Refusal(reasonIn(body?.errors) ?? body?.message ?? `The sandbox answered ${response.status}.`, response.status);
  return body;
}

// Discord says of a whole form only that it is invalid; why stands where the mistake is.
function reasonIn(errors) {
  if (typeof errors !== "object" || errors === null) return undefined;
  return errors._errors?.[0].message ?? Object.values(errors).map(reasonIn).find((one) => one !== undefined);
}

async function send(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refusal("The sandbox cannot be reached. Is it still running?");
  }
  return read(response);
}

function sendJson(method, url, payload, signal) {
  return send(url, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(payload), signal });
}

function post(url, payload, files = [], signal = undefined) {
  if (files.length === 0) return sendJson("POST", url, payload, signal);
  const form = new FormData();
  form.append("payload_json", JSON.stringify(payload));
  files.forEach((file, index) => form.append(`files[${index}]`, file, file.name));
  return send(url, { method: "POST", body: form, signal });
}

/** The names of those a window may be opened as. */
export async function people() {
  return (await send("/sandbox/info")).people;
}

/** Everything one person can do. `who` is a username or id. */
export class PersonApi {
  constructor(who) {
    this.base = `/sandbox/people/${encodeURIComponent(who)}`;
  }

  /** The world as it is in a server, or where direct messages are; undefined = in the first one. */
  world(server) {
    return send(`${this.base}/world${server === undefined ? "" : `?${new URLSearchParams({ guild_id: server })}`}`);
  }

  /** The same while one is in a server. It may be gone, as when the sandbox was started anew: then one is in the first. */
  async worldStill(server) {
    try {
      return await this.world(server);
    } catch (error) {
      if (error.status !== 404) throw error;
      return this.world();
    }
  }

  /** Sets the language of this person's client, by Discord's name of it. */
  speak(locale) {
    return post(`${this.base}/language`, { locale });
  }

  /** Lets practice members "play", "stop" or "remove" themselves. */
  practice(action) {
    return post(`${this.base}/practice`, { action });
  }

  react(channel, message, emoji, given) {
    return post(`${this.base}/reactions`, { channel_id: channel, message_id: message, emoji, given });
  }

  /** Votes for these answers of a poll, and for no others. */
  vote(channel, message, answers) {
    return post(`${this.base}/polls/vote`, { channel_id: channel, message_id: message, answers });
  }

  messages(channel, before, limit = 50) {
    const query = new URLSearchParams({ limit });
    if (before) query.set("before", before);
    return send(`${this.base}/channels/${channel}/messages?${query}`);
  }

  /** @param reply the message it answers, and whether it `mentions` its author; null = none */
  write(channel, content, flags, files, reply) {
    const answering = reply === null ? {} : {
      message_reference: { message_id: reply.message.id, channel_id: reply.message.channel_id },
      allowed_mentions: { parse: ["users", "roles", "everyone"], replied_user: reply.mentions },
    };
    return post(`${this.base}/channels/${channel}/messages`, { content, flags, ...answering }, files);
  }

  /** @returns the channel of direct messages with somebody, made when first needed */
  openDirect(recipient) {
    return post(`${this.base}/channels`, { recipient_id: recipient });
  }

  edit(channel, message, content) {
    return sendJson("PATCH", `${this.base}/channels/${channel}/messages/${message}`, { content });
  }

  remove(channel, message) {
    return send(`${this.base}/channels/${channel}/messages/${message}`, { method: "DELETE" });
  }

  /** The messages that call this person, by channel; `read` says up to which message each channel was read. */
  mentions(read) {
    return post(`${this.base}/mentions`, { read });
  }

  run(command, files) {
    return post(`${this.base}/interactions/command`, command, files);
  }

  autocomplete(command, signal) {
    return post(`${this.base}/interactions/autocomplete`, command, [], signal);
  }

  press(component) {
    return post(`${this.base}/interactions/component`, component);
  }

  submit(modal, files) {
    return post(`${this.base}/interactions/modal`, modal, files);
  }

  get liveUrl() {
    return `${this.base}/live`;
  }
}
