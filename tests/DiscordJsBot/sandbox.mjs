// The sandbox as a process of its own, and what people and a test bench ask of it by HTTP.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Starts `dotnet run --project src/DiplomacyBot.Sandbox` and reads what it prints. */
export async function startSandbox(...more) {
  const project = fileURLToPath(new URL('../../src/DiplomacyBot.Sandbox', import.meta.url));
  const built = process.env.SANDBOX_NO_BUILD ? ['--no-build'] : [];
  const child = spawn('dotnet', ['run', ...built, '--project', project, '--', '--url', 'http://127.0.0.1:0', '--town', `${here}town.yml`, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  // Whatever ends this program ends the sandbox: "dotnet run" and the program it runs are one process group.
  process.once('exit', () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
  });
  const said = {};
  let text = '';
  await new Promise((resolve, reject) => {
    child.on('exit', code => reject(new Error(`The sandbox ended with ${code}: ${text}`)));
    child.stdout.on('data', part => {
      text += part;
      for (const [name, label] of [['url', 'Sandbox'], ['token', 'Token'], ['application', 'Application id'], ['order', 'Event order']]) {
        said[name] = new RegExp(`^${label}: +(.+)\\n`, 'm').exec(text)?.[1];
      }
      if (said.order) resolve();
    });
  });
  console.log(`# events: ${said.order}`);
  return new Sandbox(said, child);
}

class Sandbox {
  constructor({ url, token, application }, child) {
    Object.assign(this, { url, token, application, child });
  }

  /** The option `rest.api` of discord.js; it adds the version itself. */
  get api() {
    return `${this.url}api`;
  }

  async control(what, body) {
    return ask(`${this.url}sandbox/control/${what}`, body === undefined ? {} : json(body));
  }

  person(name) {
    return new Person(this, name);
  }

  async stop() {
    this.child.removeAllListeners('exit');
    const gone = new Promise(resolve => this.child.once('exit', resolve));
    process.kill(-this.child.pid, 'SIGTERM');
    await gone;
  }
}

/** Somebody at a window: does what a Discord client lets people do, and sees what it shows. */
export class Person {
  #base;
  #seen = [];
  #waiting = [];
  #closing = new AbortController();

  constructor(sandbox, name) {
    this.name = name;
    this.#base = `${sandbox.url}sandbox/people/${name}/`;
  }

  /** Opens the window; from here on everything that happens is kept. */
  async join() {
    const response = await fetch(`${this.#base}live`, { signal: this.#closing.signal });
    this.#read(response.body).catch(error => {
      if (error.name !== 'AbortError') throw error;
    });
    await this.sees('HELLO', () => true);
    return this;
  }

  leave() {
    this.#closing.abort();
  }

  world() {
    return ask(`${this.#base}world`);
  }

  async channel(name) {
    return (await this.world()).channels.find(channel => channel.name === name).id;
  }

  async command(name) {
    const command = (await this.world()).commands.find(offered => offered.name === name);
    if (!command) throw new Error(`${this.name} is not offered ${name}.`);
    return command.id;
  }

  async runs(name, options, { channel = 'general', files = [], target } = {}) {
    const body = { channel_id: await this.channel(channel), command_id: await this.command(name), options, target_id: target };
    return this.#act('interactions/command', body, files);
  }

  async suggestions(name, options, channel = 'general') {
    const body = { channel_id: await this.channel(channel), command_id: await this.command(name), options };
    return (await ask(`${this.#base}interactions/autocomplete`, json(body))).choices;
  }

  taps(message, customId, values) {
    return this.#act('interactions/component', { channel_id: message.channel_id, message_id: message.id, custom_id: customId, values });
  }

  submits(modal, components, files = []) {
    return this.#act('interactions/modal', { interaction_id: modal.interaction_id, components }, files);
  }

  async writes(content, channel = 'general') {
    return ask(`${this.#base}channels/${await this.channel(channel)}/messages`, json({ content }));
  }

  /** The answer to an interaction: a new message, a form, or a change of the message that was acted on. */
  async answer(interaction, from, isIt = message => !(message.flags & 128)) {
    const { d } = await this.#first(from, event => {
      if (event.t === 'INTERACTION_FAILURE' && event.d.interaction_id === interaction) throw new Error(`The interaction failed: ${event.d.reason}`);
      return (event.t === 'MODAL' && event.d.interaction_id === interaction)
        || (event.t.startsWith('MESSAGE_') && event.d.interaction_metadata?.id === interaction && isIt(event.d));
    });
    return d;
  }

  /** The next event of a kind that is the one looked for. */
  async sees(kind, isIt, from = 0) {
    return (await this.#first(from, event => event.t === kind && isIt(event.d))).d;
  }

  get now() {
    return this.#seen.length;
  }

  async #act(path, body, files = []) {
    const from = this.now;
    const { interaction_id: interaction } = await ask(this.#base + path, files.length > 0 ? form(body, files) : json(body));
    return { interaction, from };
  }

  #first(from, isIt) {
    return new Promise((resolve, reject) => {
      let next = from;
      const look = () => {
        try {
          for (; next < this.#seen.length; next++) {
            if (isIt(this.#seen[next])) return resolve(this.#seen[next]) ?? true;
          }
          return false;
        } catch (error) {
          reject(error);
          return true;
        }
      };
      if (!look()) this.#waiting.push(look);
    });
  }

  async #read(body) {
    let text = '';
    for await (const part of body.pipeThrough(new TextDecoderStream())) {
      text += part;
      const events = text.split('\n\n');
      text = events.pop();
      this.#seen.push(...events.map(event => JSON.parse(event.slice('data: '.length))));
      this.#waiting = this.#waiting.filter(look => !look());
    }
  }
}

const json = body => ({ method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

function form(body, files) {
  const parts = new FormData();
  parts.append('payload_json', new Blob([JSON.stringify(body)], { type: 'application/json' }));
  files.forEach(({ name, content }, index) => parts.append(`files[${index}]`, new Blob([content]), name));
  return { method: 'POST', body: parts };
}

async function ask(url, options = {}) {
  const response = await fetch(url, options);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}
