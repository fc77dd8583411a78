// Drives a discord.js bot through the sandbox as people would, and fails where either refuses what the other sends.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CompressionMethod, SimpleShardingStrategy } from '@discordjs/ws';
import { ChannelType, Events, GatewayIntentBits, GuildScheduledEventEntityType, GuildScheduledEventPrivacyLevel, PermissionFlagsBits } from 'discord.js';
import { startBot } from './bot.mjs';
import { startSandbox } from './sandbox.mjs';

const patience = { timeout: 30_000 };
let sandbox, client, mira, tomas, guild;
const failures = [];

before(async () => {
  sandbox = await startSandbox('--allow', 'content,members');
  client = await startBot(sandbox);
  client.on('handlerFailed', error => failures.push(error));
  client.on(Events.Error, error => failures.push(error));
  client.on(Events.Warn, warning => failures.push(new Error(warning)));
  mira = await sandbox.person('mira').join();
  tomas = await sandbox.person('tomas').join();
  guild = client.guilds.cache.find(known => known.name === 'Harbour Forum');
}, { timeout: 120_000 });

after(async () => {
  try {
    const [transcript, state] = [await sandbox.control('transcript'), await sandbox.control('')];
    const whole = failures.length === 0 && state.complaints.length === 0 && state.requests_not_simulated === 0;
    if (!whole) console.log(transcript.slice(-200).join('\n'));
    assert.deepEqual(failures, [], 'nothing failed inside the bot');
    assert.deepEqual(state.complaints, [], 'Discord would have had nothing to complain of');
    assert.equal(state.requests_not_simulated, 0, 'every route that was asked for is served');
  } finally {
    mira?.leave();
    tomas?.leave();
    await client?.destroy();
    await sandbox?.stop();
  }
});

test('READY and GUILD_CREATE fill the caches', patience, async () => {
  assert.equal(client.user.id, sandbox.application);
  assert.equal(client.application.id, sandbox.application);
  assert.deepEqual(client.guilds.cache.map(known => known.name).sort(), ['Harbour Forum', 'Lighthouse']);
  assert.equal(guild.preferredLocale, 'en-GB');
  assert.ok(guild.members.me.permissions.has(PermissionFlagsBits.SendMessages));
  const news = guild.channels.cache.find(channel => channel.name === 'news');
  assert.equal(news.type, ChannelType.GuildAnnouncement);
  const general = guild.channels.cache.find(channel => channel.name === 'general');
  assert.deepEqual([general.parent.name, general.topic, general.rateLimitPerUser], ['quays', 'Talk about ships.', 0]);
  assert.equal(guild.channels.cache.find(channel => channel.name === 'radio').rateLimitPerUser, 5);
  assert.equal(guild.channels.cache.find(channel => channel.isThread()).name, 'Night shifts');
  const pilots = guild.roles.cache.find(role => role.name === 'Pilots');
  assert.equal(pilots.hexColor, '#2e8b57');
  const private_ = guild.channels.cache.find(channel => channel.name === 'pilots');
  assert.ok(private_.permissionsFor(pilots).has(PermissionFlagsBits.ViewChannel));
  assert.ok(!private_.permissionsFor(guild.roles.everyone).has(PermissionFlagsBits.ViewChannel));
});

test('commands are read back as they were sent', patience, async () => {
  const all = await client.application.commands.fetch({ withLocalizations: true });
  assert.deepEqual(all.map(command => command.name).sort(), ['Count words', 'Greet', 'berth', 'log', 'papers']);
  const berth = all.find(command => command.name === 'berth');
  assert.equal(berth.descriptionLocalizations.fr, 'Demander une place au quai');
  assert.deepEqual(berth.options[3].choices.map(choice => choice.value), ['ie', 'no']);
  assert.ok(all.find(command => command.name === 'log').defaultMemberPermissions.has(PermissionFlagsBits.ManageMessages));
});

test('a person is only offered what they may run', patience, async () => {
  const names = async person => (await person.world()).commands.map(command => command.name);
  assert.ok((await names(tomas)).includes('log'));
  const ines = sandbox.person('ines');
  assert.ok(!(await names(ines)).includes('log'));
});

let ship;

test('a slash command is answered with an embed, buttons and selects, and returns the message', patience, async () => {
  const replied = new Promise(resolve => client.once('replied', resolve));
  const general = await mira.channel('general');
  const { interaction, from } = await mira.runs('berth', [
    { name: 'ship', type: 3, value: 'Kittiwake' }, { name: 'length', type: 4, value: 38 }, { name: 'flag', type: 3, value: 'ie' },
    { name: 'captain', type: 6, value: (await tomas.world()).me.user.id }, { name: 'tell', type: 7, value: general },
  ]);
  ship = await mira.answer(interaction, from);
  const told = await replied;
  assert.equal(told.message.id, ship.id);
  assert.equal(told.interaction.member.displayName, 'Mira');
  assert.equal(told.interaction.guild, guild);
  assert.ok(told.interaction.appPermissions.has(PermissionFlagsBits.SendMessages));
  assert.equal(told.interaction.options.getMember('captain').displayName, 'Tom');
  assert.equal(ship.embeds[0].title, 'Kittiwake');
  assert.equal(ship.components.length, 3);
  const announced = await mira.sees('MESSAGE_CREATE', message => message.content === 'Kittiwake is expected.', from);
  assert.equal(announced.author.id, client.user.id);
});

test('what a Discord client would not send is refused before the bot sees it', patience, async () => {
  await assert.rejects(mira.runs('berth', []), /required/);
  await assert.rejects(mira.runs('berth', [{ name: 'ship', type: 3, value: 'a' }, { name: 'flag', type: 3, value: 'xx' }]), /offered values/);
  await assert.rejects(mira.runs('berth', [{ name: 'ship', type: 3, value: 'a' }, { name: 'length', type: 4, value: 4 }]), /at least 5/);
  await assert.rejects(mira.taps(ship, 'closed'), /disabled/);
  await assert.rejects(mira.taps(ship, 'no-such-id'), /no such component/);
  await assert.rejects(mira.taps(ship, 'quay', ['east']), /offered values/);
  const world = await tomas.world();
  const log = world.commands.find(command => command.name === 'log').id;
  const ines = sandbox.person('ines');
  ines.command = () => log;
  await assert.rejects(ines.runs('log', [{ name: 'show', type: 1, options: [] }]), /no such command/);
});

test('autocomplete offers what begins like what was typed', patience, async () => {
  const choices = await mira.suggestions('berth', [{ name: 'ship', type: 3, value: 'Kit' }, { name: 'harbour', type: 3, value: 'be', focused: true }]);
  assert.deepEqual(choices, [{ name: 'Bergen', value: 'bergen' }]);
});

test('a button opens a form, and the form changes the message and adds a private word', patience, async () => {
  const pressed = await mira.taps(ship, 'details');
  const modal = await mira.answer(pressed.interaction, pressed.from);
  assert.equal(modal.title, 'Details');
  const sent = await mira.submits(modal, [
    { type: 18, component: { type: 4, custom_id: 'cargo', value: 'salt' } },
    { type: 18, component: { type: 3, custom_id: 'danger', values: ['none'] } },
  ]);
  const changed = await mira.sees('MESSAGE_UPDATE', message => message.id === ship.id && message.embeds[0].fields.length === 4, sent.from);
  assert.equal(changed.embeds[0].fields[3].value, 'salt (none)');
  const noted = await mira.sees('MESSAGE_CREATE', message => message.content === 'Noted.', sent.from);
  assert.equal(noted.flags & 64, 64);
});

test('selects of texts and of people say what was chosen', patience, async () => {
  const quay = await mira.taps(ship, 'quay', ['north', 'south']);
  await mira.sees('MESSAGE_UPDATE', message => message.id === ship.id && message.content === 'Quay north and south', quay.from);
  const people = (await mira.world()).people.map(person => person.user);
  const crew = await mira.taps(ship, 'crew', people.filter(user => user.username !== 'ines').map(user => user.id));
  assert.equal((await mira.answer(crew.interaction, crew.from)).content, 'Crew: mira, tomas');
});

test('a file goes in, another comes back by an edit, a follow-up is edited', patience, async () => {
  const papers = 'Kittiwake of Cork, salt';
  const { interaction, from } = await mira.runs('papers', [{ name: 'file', type: 11, value: '0' }], { files: [{ name: 'papers.txt', content: papers }] });
  const answer = await mira.answer(interaction, from);
  assert.equal(answer.content, `${papers.length} characters`);
  assert.equal(answer.flags & 64, 64);
  assert.equal(await (await fetch(answer.attachments[0].url)).text(), papers.toUpperCase());
  await mira.sees('MESSAGE_UPDATE', message => message.content === 'Stamped.', from);
});

test('a subcommand with a number', patience, async () => {
  const { interaction, from } = await tomas.runs('log', [{ name: 'show', type: 1, options: [{ name: 'pages', type: 10, value: 2.5 }] }]);
  assert.equal((await tomas.answer(interaction, from)).content, 'show 2.5 pages');
});

test('menus of a message and of a person', patience, async () => {
  const written = await mira.writes('three small words');
  const count = await tomas.runs('Count words', undefined, { target: written.id });
  assert.equal((await tomas.answer(count.interaction, count.from)).content, '3 words');
  const greet = await tomas.runs('Greet', undefined, { target: (await mira.world()).me.user.id });
  assert.deepEqual((await tomas.answer(greet.interaction, greet.from)).mentions.map(user => user.username), ['mira']);
});

test('messages of the bot: sent, edited, fetched, threaded, published, deleted', patience, async () => {
  const news = guild.channels.cache.find(channel => channel.name === 'news');
  const created = new Promise(resolve => client.on(Events.MessageCreate, message => message.channelId === news.id && resolve(message)));
  const sent = await news.send({ content: 'The quay is open.' });
  assert.equal((await created).id, sent.id);
  assert.equal((await sent.edit('The quay is closed.')).content, 'The quay is closed.');
  assert.equal((await news.messages.fetch({ message: sent.id, force: true })).content, 'The quay is closed.');
  assert.equal((await news.messages.fetch({ limit: 5 })).size, 1);
  const reply = await sent.reply('Until noon.');
  assert.equal(reply.reference.messageId, sent.id);
  const thread = await sent.startThread({ name: 'Questions', autoArchiveDuration: 60 });
  assert.equal(thread.parentId, news.id);
  await thread.send('Here, please.');
  await sent.crosspost();
  await news.sendTyping();
  await reply.delete();
  await assert.rejects(news.messages.fetch({ message: reply.id, force: true }), error => error.code === 10008);
});

test('reactions, pins, bulk delete and scheduled events', patience, async () => {
  const general = guild.channels.cache.find(channel => channel.name === 'general');
  const sent = await general.send('Vote.');
  await sent.react('⚓');
  assert.equal((await general.messages.fetch({ message: sent.id, force: true })).reactions.cache.get('⚓').count, 1);
  await sent.pin();
  assert.equal((await general.messages.fetchPins()).items[0].message.id, sent.id);
  await sent.unpin();
  const gone = [await general.send('one'), await general.send('two')];
  assert.equal((await general.bulkDelete(gone)).size, 2);
  const day = 24 * 60 * 60 * 1000;
  const regatta = await guild.scheduledEvents.create({
    name: 'Regatta', scheduledStartTime: Date.now() + day, scheduledEndTime: Date.now() + 2 * day, privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External, entityMetadata: { location: 'The quay' },
  });
  assert.equal((await guild.scheduledEvents.fetch(regatta.id)).entityMetadata.location, 'The quay');
  await regatta.delete();
});

test('guild, channels, roles and members by REST', patience, async () => {
  assert.equal((await guild.fetch()).name, 'Harbour Forum');
  assert.ok((await guild.channels.fetch()).size >= 4);
  assert.ok((await guild.roles.fetch()).some(role => role.name === 'Pilots'));
  const member = await guild.members.fetch({ user: (await tomas.world()).me.user.id, force: true });
  assert.equal(member.nickname, 'Tom');
  assert.equal((await client.application.fetch()).name, 'Harbour Master');
});

test('a direct message', patience, async () => {
  const user = await client.users.fetch((await mira.world()).me.user.id);
  const from = mira.now;
  await user.send('Your berth is ready.');
  await mira.sees('MESSAGE_CREATE', message => message.content === 'Your berth is ready.', from);
});

test('what the bot is refused has a code that discord.js knows', patience, async () => {
  const general = guild.channels.cache.find(channel => channel.name === 'general');
  await assert.rejects(general.send({ content: '' }), error => error.code === 50006);
  await assert.rejects(general.send({ content: 'x'.repeat(2001) }), error => error.code === 50035 && error.rawError.errors.content._errors[0].code === 'BASE_TYPE_MAX_LENGTH');
  await assert.rejects(client.channels.fetch('1', { force: true }), error => error.code === 10003);
});

for (const [how, order] of [['op 7', { do: 'reconnect' }], ['a TCP cut', { do: 'cut' }], ['a close with 4000', { do: 'close', code: 4000 }], ['op 9 that lets it resume', { do: 'invalidate', resumable: true }]]) {
  test(`${how} is resumed, and what happened meanwhile is heard`, patience, async () => {
    const general = guild.channels.cache.find(channel => channel.name === 'general');
    const heard = new Set();
    const listen = message => heard.add(message.id);
    client.on(Events.MessageCreate, listen);
    const resumed = new Promise(resolve => client.once(Events.ShardResume, (_, replayed) => resolve(replayed)));
    await sandbox.control('gateway', order);
    const missed = await tomas.writes(`while ${how}`);
    await resumed;
    const seen = new Promise(resolve => client.on(Events.MessageCreate, message => message.id === missed.id && resolve()));
    if (!heard.has(missed.id)) await seen;
    client.off(Events.MessageCreate, listen);
    const { interaction, from } = await mira.runs('berth', [{ name: 'ship', type: 3, value: 'Fulmar' }]);
    assert.equal((await mira.answer(interaction, from)).embeds[0].title, 'Fulmar');
    assert.ok(general.guild.available);
  });
}

test('an outage of a guild is one, and ends', patience, async () => {
  const gone = new Promise(resolve => client.once(Events.GuildUnavailable, resolve));
  await sandbox.control('gateway', { do: 'outage', guild_id: guild.id, on: true });
  await gone;
  const back = new Promise(resolve => client.once(Events.GuildAvailable, resolve));
  await sandbox.control('gateway', { do: 'outage', guild_id: guild.id, on: false });
  await back;
  guild = client.guilds.cache.get(guild.id);
});

test('429 and 5xx with HTML are waited for and repeated by discord.js', patience, async () => {
  const general = guild.channels.cache.find(channel => channel.name === 'general');
  await sandbox.control('faults', { method: 'POST', path: '/channels/*/messages', do: 'limit', seconds: 0.2, times: 2 });
  assert.equal((await general.send('after a storm')).content, 'after a storm');
  await sandbox.control('faults', { method: 'GET', path: '/channels/*/messages', do: 'error', status: 502 });
  assert.ok((await general.messages.fetch({ limit: 1, cache: false })).size === 1);
});

test('two shards, compressed, with members and words', { timeout: 60_000 }, async () => {
  const buildStrategy = manager => {
    manager.options.compression = CompressionMethod.ZlibNative;
    return new SimpleShardingStrategy(manager);
  };
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent];
  const large = await startBot(sandbox, intents, { shards: [0, 1], shardCount: 2, ws: { buildStrategy } });
  try {
    assert.equal(large.guilds.cache.size, 2);
    for (const known of large.guilds.cache.values()) {
      assert.equal(known.shardId, Number((BigInt(known.id) >> 22n) % 2n));
      const members = await known.members.fetch();
      assert.equal(members.size, known.memberCount);
      assert.ok(members.has(large.user.id));
    }
    const heard = new Promise(resolve => large.on(Events.MessageCreate, message => message.content === 'Words for all' && resolve(message)));
    await tomas.writes('Words for all');
    assert.equal((await heard).member.displayName, 'Tom');
  } finally {
    await large.destroy();
  }
});

test('op 9 that ends the session is followed by a new one', patience, async () => {
  const anew = new Promise(resolve => client.once(Events.ShardReady, resolve));
  await sandbox.control('gateway', { do: 'invalidate', resumable: false });
  await anew;
  const { interaction, from } = await mira.runs('berth', [{ name: 'ship', type: 3, value: 'Gannet' }]);
  assert.equal((await mira.answer(interaction, from)).embeds[0].title, 'Gannet');
});

test('the clock moves once nothing is in flight, and then tokens are too old', patience, async () => {
  const replied = new Promise(resolve => client.once('replied', resolve));
  await mira.runs('berth', [{ name: 'ship', type: 3, value: 'Puffin' }]);
  const { interaction } = await replied;
  const before = Date.parse((await sandbox.control('')).now);
  const after = await sandbox.control('clock', { advance_seconds: 15 * 60 });
  assert.ok(Date.parse(after.now) - before >= 15 * 60 * 1000);
  await assert.rejects(interaction.followUp('late'), error => error.code === 50027);
});
