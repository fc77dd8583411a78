// Discord's block markup: headings, small text, quotes, lists, code blocks and the paragraphs between. No DOM here.

import { parseInline } from "./markdown-inline.js";

const heading = /^(#{1,3})[ \t]+(.+)$/;
const subtext = /^-#[ \t]+(.+)$/;
const item = /^( *)(?:([-*])|(\d{1,9})\.)[ \t]+(.+)$/;
const codeBlock = /```(?:([\w+#.-]{1,30})\n)?([\s\S]*?[^\s`][\s\S]*?)```/y;

export function parseBlocks(source, insideQuote = false) {
  const blocks = [];
  let paragraph = "";

  const flush = () => {
    const text = paragraph.replace(/^\n+|\s+$/g, "");
    if (text !== "") blocks.push({ type: "paragraph", children: parseInline(text) });
    paragraph = "";
  };

  let at = 0;
  while (at < source.length) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);

    if (!insideQuote && line.startsWith(">>> ")) {
      flush();
      blocks.push({ type: "quote", children: parseBlocks(source.slice(at + 4), true) });
      return blocks;
    }
    if (!insideQuote && line.startsWith("> ")) {
      flush();
      const quote = take(source, at, (one) => one.startsWith("> "));
      blocks.push({ type: "quote", children: parseBlocks(quote.lines.map((one) => one.slice(2)).join("\n"), true) });
      at = quote.end;
      continue;
    }
    const title = heading.exec(line);
    if (title !== null) {
      flush();
      blocks.push({ type: "heading", level: title[1].length, children: parseInline(title[2].trim()) });
      at = end + 1;
      continue;
    }
    const small = subtext.exec(line);
    if (small !== null) {
      flush();
      blocks.push({ type: "subtext", children: parseInline(small[1].trim()) });
      at = end + 1;
      continue;
    }
    if (item.test(line)) {
      flush();
      const list = take(source, at, (one) => item.test(one) || (/^ {2,}\S/.test(one)));
      blocks.push(...lists(list.lines));
      at = list.end;
      continue;
    }
    const fence = openFence(source, at, end);
    if (fence !== null) {
      paragraph += source.slice(at, fence.start);
      flush();
      blocks.push({ type: "codeblock", language: fence.language, text: fence.text });
      at = fence.end;
      continue;
    }
    paragraph += line + "\n";
    at = end + 1;
  }
  flush();
  return blocks;
}

function lineEnd(source, at) {
  const end = source.indexOf("\n", at);
  return end < 0 ? source.length : end;
}

function take(source, from, belongs) {
  const lines = [];
  let at = from;
  while (at < source.length) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    if (!belongs(line)) break;
    lines.push(line);
    at = end + 1;
  }
  return { lines, end: at };
}

function openFence(source, at, end) {
  const start = source.indexOf("```", at);
  if (start < 0 || start >= end) return null;
  codeBlock.lastIndex = start;
  const found = codeBlock.exec(source);
  if (found === null) return null;
  const after = codeBlock.lastIndex;
  return {
    start,
    language: found[1] ?? "",
    text: found[2].replace(/^\n+|\n+$/g, ""),
    end: source[after] === "\n" ? after + 1 : after,
  };
}

// Items deeper than the one before belong to it; a line that is no item continues the item above.
function lists(lines) {
  const root = { indent: -1, lists: [] };
  const open = [root];
  for (const line of lines) {
    const found = item.exec(line);
    if (found === null) {
      open.at(-1).text += `\n${line.trim()}`;
      continue;
    }
    const indent = found[1].length;
    while (open.length > 1 && open.at(-1).indent >= indent) open.pop();
    const parent = open.at(-1);
    const ordered = found[3] !== undefined;
    if (parent.lists.at(-1)?.ordered !== ordered) parent.lists.push({ ordered, start: Number(found[3] ?? 1), items: [] });
    const entry = { indent, text: found[4], lists: [] };
    parent.lists.at(-1).items.push(entry);
    open.push(entry);
  }
  return root.lists.map(listNode);
}

function listNode(list) {
  return {
    type: "list",
    ordered: list.ordered,
    start: list.start,
    items: list.items.map((entry) => ({ children: parseInline(entry.text), lists: entry.lists.map(listNode) })),
  };
}
