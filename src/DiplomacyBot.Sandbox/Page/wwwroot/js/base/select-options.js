// What the selects and the command options offer: people, roles, channels, or a component's own list.

import { channelType, componentType } from "./flags.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { avatar, colour, nameOf, titleOf } from "./people.js";

export function peopleOptions(session) {
  const people = session.world.people.map((person) => {
    const name = nameOf(session, person.user);
    return { value: person.user.id, label: name, description: [`@${person.user.username}`, titleOf(person)].filter((one) => one !== "").join(" · "), picture: () => avatar(person.user, name) };
  });
  const bot = session.world.bot?.user;
  if (bot) people.push({ value: bot.id, label: bot.username, description: "App", picture: () => avatar(bot) });
  return people;
}

export function roleOptions(session) {
  const { guild } = session.world;
  return (guild?.roles ?? []).filter((role) => role.id !== guild.id).map((role) => ({
    value: role.id,
    label: role.name,
    description: "Role",
    picture: () => h("span", { class: "role-dot", css: role.color ? { "background-color": colour(role.color) } : {} }),
  }));
}

export function channelOptions(session, types) {
  const { channels, guild } = session.world;
  return channels
    .filter((one) => guild !== null && one.guild_id === guild.id && one.type !== channelType.category && (!types?.length || types.includes(one.type)))
    .map((one) => ({ value: one.id, label: `#${one.name}`, picture: () => channelIcon(one) }));
}

export function channelIcon(channel) {
  if (channel.type === channelType.announcement) return icon("megaphone");
  if (channel.type === channelType.directMessage) return icon("at");
  return icon(channel.type >= channelType.announcementThread && channel.type <= channelType.privateThread ? "thread" : "hash");
}

/** The same where one may be in it: a direct message has the picture of whoever is at its other end. */
export function channelSign(channel, session) {
  return channel.type === channelType.directMessage ? avatar(session.world.bot.user) : channelIcon(channel);
}

/** The list of a select component in a message or a modal. */
export function selectOptions(component, session) {
  switch (component.type) {
    case componentType.userSelect:
      return peopleOptions(session);
    case componentType.roleSelect:
      return roleOptions(session);
    case componentType.mentionableSelect:
      return [...peopleOptions(session), ...roleOptions(session)];
    case componentType.channelSelect:
      return channelOptions(session, component.channel_types);
    default:
      return component.options.map((one) => ({ value: one.value, label: emojiText(one.emoji) + one.label, description: one.description }));
  }
}

/** What is chosen before anybody touches the select. */
export function defaultValues(component) {
  if (component.type === componentType.stringSelect) return component.options.filter((one) => one.default).map((one) => one.value);
  return (component.default_values ?? []).map((one) => one.id);
}

/** A standard emoji as its character; an emoji of a server by name, since its picture is elsewhere. */
export function emojiText(emoji) {
  if (!emoji?.name) return "";
  return emoji.id ? `:${emoji.name}: ` : `${emoji.name} `;
}
