// A message as one line of plain words: for the screen reader's announcement, and where a message is quoted.

import { h } from "../base/dom.js";
import { renderMarkdown } from "../markdown/markdown.js";

/** What is covered by a spoiler stays untold. */
export function plainText(message, names) {
  const parts = [message.content];
  for (const embed of message.embeds ?? []) parts.push(embed.title, embed.description, ...(embed.fields ?? []).flatMap((one) => [one.name, one.value]));
  collect(message.components ?? [], parts);
  const words = parts.map((one) => (one ? wordsOf(one, names) : ""));
  for (const one of message.message_snapshots ?? []) words.push(plainText(one.message, names));
  if (message.poll?.question?.text) words.push(message.poll.question.text);
  for (const file of message.attachments ?? []) words.push(file.description ?? file.filename ?? "");
  return words.join(" ").replace(/\s+/g, " ").trim();
}

function wordsOf(source, names) {
  const box = h("div", null, renderMarkdown(source, names));
  for (const one of box.querySelectorAll(".spoiler")) one.replaceWith("(spoiler)");
  for (const one of box.querySelectorAll("p, div, small, li, pre")) one.append(" ");
  return box.textContent;
}

function collect(components, parts) {
  for (const one of components) {
    if (one.content) parts.push(one.content);
    collect(one.components ?? [], parts);
  }
}
