// From the tree of Discord's markup to elements. Every text ends in a text node.

import { colourCode } from "./code-colours.js";
import { h } from "../base/dom.js";
import { parseBlocks } from "./markdown-blocks.js";
import { parseInline } from "./markdown-inline.js";
import { format } from "../base/time.js";

const elements = { strong: "strong", em: "em", underline: "u", strike: "s" };

/** Whole messages: blocks and inline markup. `names` looks up people, roles, channels and commands. */
export function renderMarkdown(source, names) {
  return parseBlocks(source ?? "").map((block) => renderBlock(block, names));
}

/** Whether a message is nothing but emoji, which are then shown large: at most thirty. */
export function isEmojiAlone(source) {
  const symbols = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(source.replaceAll(/\s/g, ""))];
  return symbols.length > 0 && symbols.length <= 30 && symbols.every(({ segment }) => /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}/u.test(segment));
}

/** One line, such as an embed's title: inline markup only. */
export function renderLine(source, names) {
  return renderInline(parseInline(source ?? ""), names);
}

function renderBlock(block, names) {
  const children = () => renderInline(block.children, names);
  switch (block.type) {
    case "heading":
      return h("div", { class: `md-h md-h${block.level}`, role: "heading", "aria-level": block.level + 2, dir: "auto" }, children());
    case "subtext":
      return h("small", { class: "md-subtext", dir: "auto" }, children());
    case "quote":
      return h("blockquote", { class: "md-quote", dir: "auto" }, block.children.map((one) => renderBlock(one, names)));
    case "codeblock":
      return h("pre", { class: "md-pre", tabindex: 0, "aria-label": "Code" }, h("code", { data: { language: block.language } }, code(block)));
    case "list":
      return renderList(block, names);
    default:
      return directed(h("p", null, children()));
  }
}

function code(block) {
  return colourCode(block.language, block.text).map(({ kind, text }) => (kind === null ? text : h("span", { class: `code-${kind}` }, text)));
}

// A line of figures alone has no direction of its own: it takes that of the words it stands among.
function directed(line) {
  if (/\p{L}/u.test(line.textContent)) line.dir = "auto";
  return line;
}

function renderList(list, names) {
  const items = list.items.map((entry) =>
    h("li", { dir: "auto" }, renderInline(entry.children, names), entry.lists.map((one) => renderList(one, names))));
  return h(list.ordered ? "ol" : "ul", { class: "md-list", start: list.ordered && list.start !== 1 ? list.start : null }, items);
}

function renderInline(nodes, names) {
  return nodes.map((node) => renderNode(node, names));
}

function renderNode(node, names) {
  switch (node.type) {
    case "text":
      return node.text;
    case "strong":
    case "em":
    case "underline":
    case "strike":
      return h(elements[node.type], null, renderInline(node.children, names));
    case "code":
      return h("code", { class: "md-code" }, node.text);
    case "spoiler":
      return spoiler(renderInline(node.children, names));
    case "link":
      return link(node.url, renderInline(node.children, names));
    case "user":
      return h("span", { class: "mention" }, "@", h("bdi", null, names.user(node.id)));
    case "role":
      return role(node.id, names);
    case "everyone":
      return h("span", { class: "mention" }, node.text);
    case "channel":
      return channel(node.id, names);
    case "command":
      return h("button", { type: "button", class: "mention", onclick: () => names.fillCommand(node.name) }, `/${node.name}`);
    case "time":
      return time(node);
    case "emoji":
      return `:${node.name}:`;
    case "guide":
      return h("span", { class: "mention" }, node.name);
    default:
      return "";
  }
}

function role(id, names) {
  const own = names.roleColour(id);
  return h("span", { class: own === null ? "mention" : "mention colored", css: own === null ? {} : { "--role": own } }, "@", h("bdi", null, names.role(id)));
}

function channel(id, names) {
  const name = names.channel(id);
  if (name === null) return h("span", { class: "mention" }, "#", h("em", null, "no access"));
  return h("button", { type: "button", class: "mention", onclick: () => names.openChannel(id) }, `#${name}`);
}

function time({ unix, style }) {
  const date = new Date(unix * 1000);
  if (Number.isNaN(date.getTime())) return `<t:${unix}:${style}>`;
  return h("time", {
    class: "md-time",
    datetime: date.toISOString(),
    title: format(date, "F"),
    data: style === "R" ? { relative: unix } : {},
  }, format(date, style));
}

/** A link out of the page; anything but http and https stays plain text. */
export function link(url, content) {
  if (!/^https?:\/\//i.test(url ?? "")) return h("span", null, content);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: url }, content);
}

function spoiler(content) {
  const inner = h("span", { class: "spoiler-text", "aria-hidden": "true" }, content);
  const cover = h("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": "Spoiler, press to reveal", "aria-expanded": "false" }, inner);
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (cover.classList.contains("revealed")) return;
    event.preventDefault();
    event.stopPropagation();
    cover.classList.add("revealed");
    inner.removeAttribute("aria-hidden");
    for (const name of ["role", "tabindex", "aria-label", "aria-expanded"]) cover.removeAttribute(name);
  };
  cover.addEventListener("click", reveal, true);
  cover.addEventListener("keydown", reveal);
  return cover;
}
