// Embeds, in Discord's order: author, title, description, fields, image, footer; thumbnail at the side.

import { h } from "../base/dom.js";
import { link, renderLine, renderMarkdown } from "../markdown/markdown.js";
import { picture, smallPicture } from "../base/media.js";
import { colour } from "../base/people.js";
import { messageTime } from "../base/time.js";

export function renderEmbed(embed, names) {
  const thumbnail = embed.thumbnail ? picture(embed.thumbnail, { className: "embed-thumbnail" }) : null;
  return h("article", {
    class: thumbnail === null ? "embed" : "embed has-thumbnail",
    css: Number.isInteger(embed.color) ? { "--bar": colour(embed.color) } : {},
    dir: "auto",
  },
  h("div", { class: "embed-body" },
    author(embed.author),
    title(embed, names),
    embed.description ? h("div", { class: "md embed-description" }, renderMarkdown(embed.description, names)) : null,
    fields(embed.fields, names)),
  thumbnail,
  embed.image ? picture(embed.image, { className: "embed-image" }) : null,
  footer(embed));
}

function author(value) {
  if (!value?.name) return null;
  return h("div", { class: "embed-author", dir: "auto" }, smallPicture(value.icon_url), value.url ? link(value.url, value.name) : value.name);
}

function title(embed, names) {
  if (!embed.title) return null;
  const content = renderLine(embed.title, names);
  return h("div", { class: "embed-title", role: "heading", "aria-level": 3, dir: "auto" }, embed.url ? link(embed.url, content) : content);
}

// Inline fields share a row by threes, as on Discord; two inline fields alone share it by halves.
function fields(list, names) {
  if (!list?.length) return null;
  const rows = [];
  for (const field of list) {
    const row = rows.at(-1);
    if (field.inline && row?.inline && row.fields.length < 3) row.fields.push(field);
    else rows.push({ inline: field.inline === true, fields: [field] });
  }
  return h("div", { class: "embed-fields" }, rows.map((row) =>
    h("div", { class: "embed-row", css: { "--columns": row.fields.length } }, row.fields.map((field) =>
      h("div", { class: "embed-field", dir: "auto" },
        h("div", { class: "embed-field-name" }, renderLine(field.name, names)),
        h("div", { class: "md embed-field-value" }, renderMarkdown(field.value, names)))))));
}

function footer(embed) {
  const parts = [];
  if (embed.footer?.text) parts.push(h("span", { class: "embed-footer-text" }, embed.footer.text));
  if (embed.timestamp) parts.push(h("time", { datetime: embed.timestamp }, messageTime(new Date(embed.timestamp))));
  if (parts.length === 2) parts.splice(1, 0, h("span", { class: "dot", "aria-hidden": "true" }, "•"));
  return parts.length === 0 ? null : h("div", { class: "embed-footer", dir: "auto" }, smallPicture(embed.footer?.icon_url), parts);
}
