// What each kind of option offers while typing, and what typed text means when it is sent.

import { optionType as type } from "../base/flags.js";
import { channelOptions, peopleOptions, roleOptions } from "../base/select-options.js";

const most = 25;

/** What can be picked without asking the bot; null when the value is free text. */
export function suggestionsFor(option, text, session) {
  const all = known(option, session);
  if (all === null) return null;
  const wanted = text.trim().replace(/^[@#]/, "").toLocaleLowerCase();
  const matching = all.filter((one) => `${one.label} ${one.description ?? ""}`.toLocaleLowerCase().includes(wanted));
  return matching.slice(0, most);
}

function known(option, session) {
  if (option.choices?.length) return option.choices.map((one) => ({ value: one.value, label: one.name }));
  switch (option.type) {
    case type.boolean:
      return [{ value: true, label: "True" }, { value: false, label: "False" }];
    case type.user:
      return peopleOptions(session);
    case type.role:
      return roleOptions(session);
    case type.mentionable:
      return [...peopleOptions(session), ...roleOptions(session)];
    case type.channel:
      return channelOptions(session, option.channel_types);
    default:
      return null;
  }
}

/** Text to value, with Discord's own checks: `{ value }`, `{ error }`, or `{}` for nothing typed. */
export function resolve(option, text, session) {
  const typed = text.trim();
  if (typed === "") return {};
  const all = known(option, session);
  if (all !== null) return pickByText(option, typed, all);
  if (option.type === type.integer || option.type === type.number) return number(option, typed);
  return string(option, typed);
}

function pickByText(option, typed, all) {
  const mention = /^<(?:@[!&]?|#)(\d+)>$/.exec(typed)?.[1];
  const folded = typed.replace(/^[@#]/, "").toLocaleLowerCase();
  const found = all.find((one) => one.value === mention || String(one.value) === typed)
    ?? all.find((one) => one.label.replace(/^#/, "").toLocaleLowerCase() === folded)
    ?? all.find((one) => one.description?.split(" ")[0].toLocaleLowerCase() === `@${folded}`);
  return found === undefined ? { error: option.choices?.length ? "Choose one of the options." : "Choose one from the list." } : { value: found.value, label: found.label };
}

function number(option, typed) {
  const pattern = option.type === type.integer ? /^[+-]?\d+$/ : /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
  if (!pattern.test(typed)) return { error: option.type === type.integer ? "Input a valid integer." : "Input a valid number." };
  const value = Number(typed);
  if (option.min_value !== undefined && value < option.min_value) return { error: `Input a number that is at least ${option.min_value}.` };
  if (option.max_value !== undefined && value > option.max_value) return { error: `Input a number that is at most ${option.max_value}.` };
  return { value };
}

function string(option, typed) {
  const length = [...typed].length;
  if (option.min_length !== undefined && length < option.min_length) return { error: `Must be at least ${option.min_length} characters.` };
  if (option.max_length !== undefined && length > option.max_length) return { error: `Must be at most ${option.max_length} characters (${length} now).` };
  return { value: typed };
}
