// The commands a person may run, flattened to what can be typed: "/library add" rather than "library" with a subcommand.

import { commandType, optionType } from "../base/flags.js";

/** @returns {{ command, path: string[], chain: {name, type}[], label: string, description: string, options: object[] }[]} */
export function leavesOf(commands) {
  return commands
    .filter((one) => (one.type ?? commandType.chat) === commandType.chat)
    .flatMap((command) => walk(command, command, [command.name], []))
    .sort((a, b) => a.label.localeCompare(b.label));
}

function walk(command, node, path, chain) {
  const options = node.options ?? [];
  const nested = options.filter((one) => one.type === optionType.subcommand || one.type === optionType.group);
  if (nested.length > 0) return nested.flatMap((one) => walk(command, one, [...path, one.name], [...chain, { name: one.name, type: one.type }]));
  return [{ command, path, chain, label: `/${path.join(" ")}`, description: node.description ?? "", options }];
}

/** Commands for what has been typed after the slash: those that begin so first, then those that contain every word. */
export function searchLeaves(leaves, typed) {
  const wanted = typed.toLocaleLowerCase().replace(/^\//, "").trimStart().replace(/\s+/g, " ");
  const words = wanted.split(" ").filter((word) => word !== "");
  const begins = leaves.filter((one) => one.label.slice(1).startsWith(wanted));
  const contains = leaves.filter((one) => !begins.includes(one) && words.every((word) => `${one.label} ${one.description}`.toLocaleLowerCase().includes(word)));
  return [...begins, ...contains];
}

/** Splits a whole line such as `/schedule add article:Treaty when:tomorrow 9am`. Null when it names no command. */
export function parseLine(line, leaves) {
  const folded = line.toLocaleLowerCase();
  const leaf = leaves
    .filter((one) => folded === one.label || folded.startsWith(`${one.label} `) || folded.startsWith(`${one.label}\n`))
    .sort((a, b) => b.label.length - a.label.length)[0];
  if (leaf === undefined) return null;
  return { leaf, values: parseValues(line.slice(leaf.label.length), leaf.options) };
}

// A value runs up to the next "name:" that is an option of this command; other colons belong to the value.
function parseValues(text, options) {
  const values = new Map();
  const found = [];
  for (const option of options) {
    const at = ` ${text}`.toLocaleLowerCase().search(new RegExp(`\\s${escape(option.name)}:`, "u"));
    if (at >= 0) found.push({ option, from: at, start: at + option.name.length + 1 });
  }
  found.sort((a, b) => a.from - b.from);
  found.forEach(({ option, start }, index) => values.set(option.name, text.slice(start, found[index + 1]?.from ?? text.length).trim()));
  // Words before the first name belong to the first option that takes text and has none.
  const loose = text.slice(0, found[0]?.from ?? text.length).trim();
  const first = options.find((one) => one.type === optionType.string && !values.has(one.name));
  if (loose !== "" && first !== undefined) values.set(first.name, loose);
  return values;
}

function escape(name) {
  return name.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
}

/** The options as the sandbox expects them, inside the subcommands that lead to them. */
export function nest(leaf, options) {
  return leaf.chain.reduceRight((inner, { name, type }) => [{ name, type, options: inner }], options);
}
