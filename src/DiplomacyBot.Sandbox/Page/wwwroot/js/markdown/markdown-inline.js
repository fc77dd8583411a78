// Discord's inline markup: text in, a tree of plain objects out. No DOM here.

const deepest = 12;
const escapable = /[!-/:-@[-`{-~]/;
const wordCharacter = /[\p{L}\p{N}_]/u;

// Longer marks stand before their own beginnings, so that ** is not read as two *.
const pairs = [
  ["***", ["strong", "em"]],
  ["**", ["strong"]],
  ["__", ["underline"]],
  ["~~", ["strike"]],
  ["||", ["spoiler"]],
  ["*", ["em"]],
  ["_", ["em"]],
];

const tags = [
  [/<@!?(\d{1,20})>/y, (m) => ({ type: "user", id: m[1] })],
  [/<@&(\d{1,20})>/y, (m) => ({ type: "role", id: m[1] })],
  [/<#(\d{1,20})>/y, (m) => ({ type: "channel", id: m[1] })],
  [/<\/([^:\n>]{1,98}):(\d{1,20})>/y, (m) => ({ type: "command", name: m[1], id: m[2] })],
  [/<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y, (m) => ({ type: "time", unix: Number(m[1]), style: m[2] ?? "f" })],
  [/<a?:(\w{2,32}):(\d{1,20})>/y, (m) => ({ type: "emoji", name: m[1] })],
  [/<id:(customize|browse|guide|linked-roles)>/y, (m) => ({ type: "guide", name: m[1] })],
  [/<(https?:\/\/[^\s<>]+)>/y, (m) => ({ type: "link", url: m[1], children: [text(m[1])] })],
];

export function parseInline(source, depth = 0) {
  if (depth > deepest) return [text(source)];
  const nodes = [];
  let plain = "";
  let at = 0;
  while (at < source.length) {
    const found = match(source, at, depth);
    if (found === null) {
      plain += source[at];
      at += 1;
      continue;
    }
    if (found.node.type === "text") {
      plain += found.node.text;
    } else {
      if (plain !== "") nodes.push(text(plain));
      plain = "";
      nodes.push(found.node);
    }
    at = found.end;
  }
  if (plain !== "") nodes.push(text(plain));
  return nodes;
}

function text(value) {
  return { type: "text", text: value };
}

function match(source, at, depth) {
  switch (source[at]) {
    case "\\":
      return escapable.test(source[at + 1] ?? "") ? { node: text(source[at + 1]), end: at + 2 } : null;
    case "`":
      return code(source, at);
    case "*":
    case "_":
    case "~":
    case "|":
      return pair(source, at, depth);
    case "[":
      return maskedLink(source, at, depth);
    case "<":
      return tag(source, at);
    case "@":
      return everyone(source, at);
    case "h":
      return autolink(source, at);
    default:
      return null;
  }
}

function code(source, at) {
  const fence = /`+/y;
  fence.lastIndex = at;
  const mark = fence.exec(source)[0];
  let from = at + mark.length;
  while (from < source.length) {
    const close = source.indexOf(mark, from);
    if (close < 0) return null;
    if (source[close + mark.length] !== "`" && source[close - 1] !== "`") {
      const inner = source.slice(at + mark.length, close);
      return inner.trim() === "" ? null : { node: { type: "code", text: inner.trim() === inner ? inner : inner.replace(/^ | $/g, "") }, end: close + mark.length };
    }
    from = close + 1;
  }
  return null;
}

function pair(source, at, depth) {
  for (const [mark, types] of pairs) {
    if (!source.startsWith(mark, at)) continue;
    const start = at + mark.length;
    if (mark.length === 1 && source[start] === mark) continue;
    if (mark === "*" && /\s/.test(source[start] ?? " ")) continue;
    if (mark === "_" && at > 0 && wordCharacter.test(source[at - 1])) continue;
    const close = closing(source, start, mark);
    if (close < 0) continue;
    const inner = parseInline(source.slice(start, close), depth + 1);
    const node = types.reduceRight((children, type) => [{ type, children }], inner)[0];
    return { node, end: close + mark.length };
  }
  // A run that opens nothing is text as a whole; its second half must not open anything either.
  let run = 1;
  while (source[at + run] === source[at]) run += 1;
  return { node: text(source.slice(at, at + run)), end: at + run };
}

// Where the closing mark stands: not escaped, not inside code, not the beginning of a longer run, not an empty pair.
function closing(source, from, mark) {
  let at = from;
  while (at < source.length) {
    if (source[at] === "\\") {
      at += 2;
      continue;
    }
    if (source[at] === "`") {
      at = code(source, at)?.end ?? at + 1;
      continue;
    }
    if (!source.startsWith(mark, at)) {
      at += 1;
      continue;
    }
    let run = 0;
    while (source[at + run] === mark[0]) run += 1;
    if (fits(source, from, at, run, mark)) return at + run - mark.length;
    at += run;
  }
  return -1;
}

function fits(source, from, at, run, mark) {
  const close = at + run - mark.length;
  if (close <= from) return false;
  if (mark === "*") return run !== 2 && !/\s/.test(source[close - 1]);
  if (mark === "_") return run !== 2 && !wordCharacter.test(source[at + run] ?? " ");
  return true;
}

function maskedLink(source, at, depth) {
  let open = 0;
  let close = at;
  for (; close < source.length; close += 1) {
    if (source[close] === "\\") close += 1;
    else if (source[close] === "[") open += 1;
    else if (source[close] === "]") {
      open -= 1;
      if (open === 0) break;
    }
  }
  if (close <= at + 1 || source[close + 1] !== "(") return null;
  const target = /\((?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/(?:[^\s()]|\([^\s()]*\))+))(?:\s+"[^"\n]*")?\)/y;
  target.lastIndex = close + 1;
  const link = target.exec(source);
  if (link === null) return null;
  return { node: { type: "link", url: link[1] ?? link[2], masked: true, children: parseInline(source.slice(at + 1, close), depth + 1) }, end: target.lastIndex };
}

function tag(source, at) {
  for (const [pattern, make] of tags) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) return { node: make(found), end: pattern.lastIndex };
  }
  return null;
}

function everyone(source, at) {
  const word = /@(everyone|here)\b/y;
  word.lastIndex = at;
  const found = word.exec(source);
  return found === null ? null : { node: { type: "everyone", text: found[0] }, end: word.lastIndex };
}

function autolink(source, at) {
  if (at > 0 && wordCharacter.test(source[at - 1])) return null;
  const address = /https?:\/\/[^\s<]+/y;
  address.lastIndex = at;
  const found = address.exec(source);
  if (found === null) return null;
  let url = found[0];
  // Punctuation that ends the sentence is no part of the address; a bracket is, when it was opened inside.
  for (;;) {
    const last = url.at(-1);
    const unopened = last === ")" && url.split("(").length < url.split(")").length;
    if (!/[.,:;"'!?\]*_~|]/.test(last) && !unopened) break;
    url = url.slice(0, -1);
  }
  return url.length < 9 ? null : { node: { type: "link", url, children: [text(url)] }, end: at + url.length };
}
