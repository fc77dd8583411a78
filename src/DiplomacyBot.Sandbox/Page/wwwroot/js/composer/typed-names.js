// "@alice", "@Moderators" and "#briefings" are typed, with a list to choose from as in Discord's client; what is sent are their ids.

import { channelOptions, peopleOptions, roleOptions } from "../base/select-options.js";

const mostOffered = 10;

/**
 * What can be named where somebody is typing a name, or null when they are not.
 * @returns {{ from: number, items: object[] } | null} `from` = where the name begins, with its sign; an item's `text` takes its place
 */
export function namesAt(text, caret, session) {
  const typed = /(?<=^|[\s(])([@#])([^\s@#]*)$/u.exec(text.slice(0, caret));
  if (typed === null) return null;
  const wanted = typed[2].toLocaleLowerCase();
  const all = typed[1] === "@" ? callable(session) : channelOptions(session).map((one) => ({ ...one, text: one.label }));
  const keys = ({ text: key, label }) => [key.slice(1), label].map((one) => one.toLocaleLowerCase());
  // A name typed to its end needs no list, and Enter then sends the message.
  if (all.some((one) => keys(one)[0] === wanted)) return null;
  const begins = all.filter((one) => keys(one).some((key) => key.startsWith(wanted)));
  const holds = all.filter((one) => !begins.includes(one) && keys(one).some((key) => key.includes(wanted)));
  const items = [...begins, ...holds].slice(0, mostOffered).map((one) => ({ ...one, detail: one.description }));
  return items.length === 0 ? null : { from: typed.index, items };
}

/** The text as it is sent. */
export function withIds(content, session) {
  const names = namesWithIds(session).sort(([a], [b]) => b.length - a.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}_<])(?:${names.map(([name]) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  const ids = new Map(names);
  return content.replace(any, (name) => ids.get(name));
}

/** A text that was sent, as it is typed; as it was sent where its names would come back as others. */
export function withNames(content, session) {
  const names = new Map(namesWithIds(session).map(([name, id]) => [id, name]));
  const typed = content.replace(/<(?:@&?|#)\d+>/g, (id) => names.get(id) ?? id);
  return withIds(typed, session) === content ? typed : content;
}

function namesWithIds(session) {
  return [
    ...callable(session).map((one) => [one.text, `<@${session.role(one.value) === null ? "" : "&"}${one.value}>`]),
    ...channelOptions(session).map((one) => [one.label, `<#${one.value}>`]),
  ];
}

// People by their usernames, which are unique; roles by name, where everybody may call them.
function callable(session) {
  const usernames = new Map([...session.world.people.map((one) => one.user), session.world.bot?.user].filter((one) => one).map((user) => [user.id, user.username]));
  const mentionable = new Set((session.world.guild?.roles ?? []).filter((one) => one.mentionable === true).map((one) => one.id));
  return [
    ...peopleOptions(session).map((one) => ({ ...one, text: `@${usernames.get(one.value)}` })),
    ...roleOptions(session).filter((one) => mentionable.has(one.value)).map((one) => ({ ...one, text: `@${one.label}` })),
  ];
}
