// What the menus of the page offer: for a message, for a member, and for whoever sits at this window.

import { commandType } from "../base/flags.js";
import { icon } from "../base/icons.js";
import { openMenu } from "../base/menu.js";
import { isEphemeral } from "./message.js";
import { avatar, nameOf, titleOf } from "../base/people.js";

export function messageMenu(page, message, anchor) {
  const { list } = page;
  const entries = [];
  if (list.mayEdit(message)) entries.push({ label: "Edit message", icon: icon("pencil"), onpick: () => page.editor.start(message) });
  if (list.mayReply(message)) entries.push({ label: "Reply", icon: icon("reply"), onpick: (event) => page.composer.reply.start(message, !event.shiftKey) });
  if (message.content) entries.push({ label: "Copy text", icon: icon("copy"), onpick: () => navigator.clipboard?.writeText(message.content) });
  entries.push({ label: "Copy message id", icon: icon("copy"), onpick: () => navigator.clipboard?.writeText(message.id) });
  if (!isEphemeral(message)) entries.push(...apps(page, commandType.message, message.id));
  if (list.mayDelete(message)) entries.push({ label: "Delete message", icon: icon("trash"), apart: true, danger: true, onpick: (event) => list.delete(message, !event.shiftKey) });
  openMenu(anchor, "Message", entries);
}

/** @returns whether there is anything to offer */
export function userMenu(page, user, anchor) {
  const entries = apps(page, commandType.user, user.id);
  if (user.id === page.session.world.bot?.user.id) entries.unshift({ label: "Message", icon: icon("chat"), onpick: () => page.guard(page.message(user)) });
  if (entries.length > 0) openMenu(anchor, "Member", entries);
  return entries.length > 0;
}

export function whoMenu(page, anchor) {
  const { session } = page;
  const entries = [{ heading: true, label: "Who are you in this window?" }];
  const people = session.world.everybody;
  for (const person of people) {
    const name = nameOf(session, person.user);
    const current = person.user.id === session.me.id;
    entries.push({ label: current ? `${name} ✓` : name, detail: titleOf(person), icon: avatar(person.user, name), onpick: () => page.switchTo(person.user.username) });
  }
  entries.push({ heading: true, label: "A second person beside this one" });
  for (const person of people.filter((one) => one.user.id !== session.me.id)) {
    entries.push({ label: `${isolated(nameOf(session, person.user))} in a new window`, icon: icon("window"), onpick: () => window.open(page.urlOf(person.user.username, session.channel()), "_blank", "noopener") });
  }
  openMenu(anchor, "Switch person", entries);
}

function apps(page, type, target) {
  const commands = page.session.world.commands.filter((one) => one.type === type);
  if (commands.length === 0) return [];
  return [{ heading: true, label: "Apps" }, ...commands.map((command) => ({ label: command.label, icon: icon("bolt"), onpick: () => page.composer.sending.runOn(command, target) }))];
}

// A name of the other direction must not turn the words beside it round.
function isolated(name) {
  return `\u2068${name}\u2069`;
}
