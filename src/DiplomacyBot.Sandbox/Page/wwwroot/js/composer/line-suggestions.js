// What is offered for the line in the message box: commands after a slash, names after a sign.

import { searchLeaves } from "./command-catalog.js";
import { h } from "../base/dom.js";
import { avatar, userName } from "../base/people.js";
import { namesAt } from "./typed-names.js";

/** The commands that begin a line; null = it begins none. */
export function commandsFor(line, leaves, session) {
  if (!line.startsWith("/") || line.includes("\n")) return null;
  const bot = session.world.bot?.user;
  const found = searchLeaves(leaves, line);
  return {
    title: bot ? [avatar(bot), h("strong", null, userName(bot))] : h("strong", null, "Commands"),
    items: found.map((leaf) => ({
      label: leaf.label,
      hint: leaf.options.map((one) => h("span", { class: one.required ? "hint required" : "hint" }, one.name)),
      detail: leaf.description,
      leaf,
    })),
    note: found.length > 0 ? undefined : leaves.length === 0 ? "No commands yet. Is the bot online?" : "No command matches.",
  };
}

/** The names that fit where the cursor of a box is, with where what is typed of one begins; null = nothing is being named. */
export function namesFor(text, session) {
  const found = text.selectionStart === text.selectionEnd ? namesAt(text.value, text.selectionStart, session) : null;
  if (found === null) return null;
  return { from: found.from, title: h("strong", null, text.value[found.from] === "@" ? "Members and roles" : "Channels"), items: found.items };
}
