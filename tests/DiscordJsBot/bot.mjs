// A bot as its authors write them: slash commands, buttons, a form, selects, files, a menu entry.
import {
  ActionRowBuilder, ApplicationCommandOptionType, ApplicationCommandType, AttachmentBuilder, ButtonBuilder, ButtonStyle, ChannelType, Client, EmbedBuilder,
  GatewayIntentBits, LabelBuilder, MessageFlags, ModalBuilder, PermissionFlagsBits, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle, UserSelectMenuBuilder,
} from 'discord.js';

const harbours = ['Aalborg', 'Bergen', 'Cork', 'Derry', 'Esbjerg'];

const commands = [
  {
    name: 'berth',
    description: 'Ask for a place at the quay',
    descriptionLocalizations: { fr: 'Demander une place au quai' },
    options: [
      { name: 'ship', description: 'Her name', type: ApplicationCommandOptionType.String, required: true, maxLength: 40 },
      { name: 'harbour', description: 'Where', type: ApplicationCommandOptionType.String, autocomplete: true },
      { name: 'length', description: 'In metres', type: ApplicationCommandOptionType.Integer, minValue: 5, maxValue: 400 },
      { name: 'flag', description: 'Of which country', type: ApplicationCommandOptionType.String, choices: [{ name: 'Ireland', value: 'ie' }, { name: 'Norway', value: 'no' }] },
      { name: 'captain', description: 'Who steers', type: ApplicationCommandOptionType.User },
      { name: 'tell', description: 'Which channel hears of it', type: ApplicationCommandOptionType.Channel, channelTypes: [ChannelType.GuildText] },
    ],
  },
  { name: 'papers', description: 'Hand in the papers', options: [{ name: 'file', description: 'A text', type: ApplicationCommandOptionType.Attachment, required: true }] },
  {
    name: 'log',
    description: 'The logbook',
    defaultMemberPermissions: PermissionFlagsBits.ManageMessages,
    options: [{ name: 'show', description: 'Show it', type: ApplicationCommandOptionType.Subcommand, options: [{ name: 'pages', description: 'How many', type: ApplicationCommandOptionType.Number }] }],
  },
  { name: 'Count words', type: ApplicationCommandType.Message },
  { name: 'Greet', type: ApplicationCommandType.User },
];

/** @returns a client that is ready, its commands registered. */
export async function startBot({ api, token }, intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages], options = {}) {
  const client = new Client({ intents, rest: { api }, ...options });
  // Discord may deliver an event twice; discord.js passes both on, and a second answer would be refused.
  const known = new Set();
  client.on('interactionCreate', interaction => {
    if (known.has(interaction.id)) return;
    known.add(interaction.id);
    answer(interaction).catch(error => client.emit('handlerFailed', error));
  });
  const ready = new Promise(resolve => client.once('clientReady', resolve));
  await client.login(token);
  await ready;
  await client.application.commands.set(commands);
  return client;
}

async function answer(interaction) {
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const fitting = name === 'harbour' ? harbours.filter(harbour => harbour.toLowerCase().startsWith(value.toLowerCase())) : [];
    await interaction.respond(fitting.map(harbour => ({ name: harbour, value: harbour.toLowerCase() })));
  } else if (interaction.isChatInputCommand()) {
    await { berth, papers, log }[interaction.commandName](interaction);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: `${interaction.targetMessage.content.split(' ').length} words`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply({ content: `Hello ${interaction.targetUser}`, allowedMentions: { users: [interaction.targetUser.id] } });
  } else if (interaction.isButton() && interaction.customId === 'details') {
    await interaction.showModal(new ModalBuilder().setCustomId('details-form').setTitle('Details').addLabelComponents(
      new LabelBuilder().setLabel('Cargo').setTextInputComponent(new TextInputBuilder().setCustomId('cargo').setStyle(TextInputStyle.Paragraph).setMaxLength(200)),
      new LabelBuilder().setLabel('Danger').setDescription('As on the label').setStringSelectMenuComponent(
        new StringSelectMenuBuilder().setCustomId('danger').addOptions({ label: 'None', value: 'none' }, { label: 'Burns', value: 'fire' })),
    ));
  } else if (interaction.isButton() && interaction.customId === 'leave') {
    await interaction.deferUpdate();
    await interaction.deleteReply();
  } else if (interaction.isModalSubmit()) {
    const [cargo, danger] = [interaction.fields.getTextInputValue('cargo'), interaction.fields.getStringSelectValues('danger')];
    await interaction.update({ embeds: [EmbedBuilder.from(interaction.message.embeds[0]).addFields({ name: 'Cargo', value: `${cargo} (${danger})` })] });
    await interaction.followUp({ content: 'Noted.', flags: MessageFlags.Ephemeral });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `Quay ${interaction.values.join(' and ')}` });
  } else if (interaction.isUserSelectMenu()) {
    await interaction.reply({ content: `Crew: ${interaction.users.map(user => user.username).sort().join(', ')}` });
  }
}

async function berth(interaction) {
  const { options } = interaction;
  const rows = [
    new ActionRowBuilder().addComponents(
      new ButtonBuilder().setCustomId('details').setLabel('Add details').setStyle(ButtonStyle.Primary),
      new ButtonBuilder().setCustomId('leave').setLabel('Cast off').setStyle(ButtonStyle.Danger),
      new ButtonBuilder().setCustomId('closed').setLabel('Closed').setStyle(ButtonStyle.Secondary).setDisabled(true)),
    new ActionRowBuilder().addComponents(new StringSelectMenuBuilder().setCustomId('quay').setPlaceholder('Which quay').setMaxValues(2)
      .addOptions({ label: 'North', value: 'north', emoji: '⚓' }, { label: 'South', value: 'south' })),
    new ActionRowBuilder().addComponents(new UserSelectMenuBuilder().setCustomId('crew').setMaxValues(5)),
  ];
  const embed = new EmbedBuilder().setTitle(options.getString('ship')).setColor(0x2e8b57).setTimestamp().setFooter({ text: 'Harbour Master' }).addFields(
    { name: 'Harbour', value: options.getString('harbour') ?? 'any', inline: true },
    { name: 'Length', value: `${options.getInteger('length') ?? '?'} m`, inline: true },
    { name: 'Captain', value: `${options.getUser('captain') ?? interaction.user}`, inline: true });
  const response = await interaction.reply({ content: `Flag ${options.getString('flag') ?? 'none'}`, embeds: [embed], components: rows, withResponse: true });
  interaction.client.emit('replied', { interaction, message: response.resource.message });
  const heard = options.getChannel('tell');
  if (heard) await heard.send({ content: `${options.getString('ship')} is expected.`, nonce: interaction.id, enforceNonce: true });
}

async function papers(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const text = await (await fetch(interaction.options.getAttachment('file').url)).text();
  await interaction.editReply({ content: `${text.length} characters`, files: [new AttachmentBuilder(Buffer.from(text.toUpperCase())).setName('stamped.txt')] });
  const more = await interaction.followUp({ content: 'Stamped twice', flags: MessageFlags.Ephemeral });
  await interaction.webhook.editMessage(more, 'Stamped.');
}

async function log(interaction) {
  await interaction.reply({ content: `${interaction.options.getSubcommand()} ${interaction.options.getNumber('pages') ?? 1} pages`, flags: MessageFlags.Ephemeral });
}
