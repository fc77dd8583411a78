// Colours in code blocks: comments, strings, numbers, keywords and names of members, by a rough reading that serves several languages. No DOM here.

const words = (text) => new Set(text.split(" "));

const constants = "true false null";
const shared = `${constants} if else for while do return break continue switch case default try catch finally throw new class this void static const import`;
const cLike = `${shared} public private protected abstract interface enum int long float double char bool boolean byte short string`;
const script = `${shared} let var function export from extends super async await of in typeof instanceof delete yield undefined as interface type enum implements readonly`;

const slash = String.raw`//.*|/\*[\s\S]*?(?:\*/|$)`;
const hash = "(?<![^\\s])#.*";
const doubleQuoted = String.raw`"(?:\\.|[^"\\\n])*"?`;
const singleQuoted = String.raw`'(?:\\.|[^'\\\n])*'?`;
const backQuoted = "`(?:\\\\[\\s\\S]|[^`\\\\])*`?";
const quoted = `${doubleQuoted}|${singleQuoted}`;

const languages = [
  { names: "json json5 jsonc", comment: slash, string: doubleQuoted, keywords: words(constants), member: true },
  { names: "js javascript mjs ts typescript jsx tsx", comment: slash, string: `${quoted}|${backQuoted}`, keywords: words(script) },
  {
    names: "cs csharp c#",
    comment: slash,
    string: String.raw`[$@]*"""[\s\S]*?(?:"""|$)|\$?@\$?"(?:""|[^"])*"?|\$?${doubleQuoted}|${singleQuoted}`,
    keywords: words(`${cLike} using namespace var async await record struct sealed internal override virtual readonly foreach in is not and or out ref params get set init required base as where when yield lock object decimal uint ulong nameof typeof partial`),
  },
  { names: "java kotlin kt c h cpp c++ hpp go rust rs swift php", comment: slash, string: `${quoted}|${backQuoted}`, keywords: words(`${cLike} package extends implements final super instanceof throws struct typedef sizeof unsigned signed using namespace template auto func fun fn let mut var val pub impl trait match use mod range defer go chan map type nil self function echo include define`) },
  { names: "py python", comment: hash, string: String.raw`[rbfu]*(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|${quoted})`, keywords: words("True False None if elif else for while return break continue try except finally raise import from as class def lambda with in is not and or pass yield async await global nonlocal del assert match case self") },
  { names: "sh bash shell zsh console", comment: hash, string: String.raw`"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?`, keywords: words("if then elif else fi for in do done while until case esac function return export local set exit") },
  { names: "yaml yml toml ini", comment: hash, string: quoted, keywords: words(`${constants} yes no on off`), member: true },
  { names: "sql", comment: String.raw`--.*|/\*[\s\S]*?(?:\*/|$)`, string: String.raw`'(?:''|[^'])*'?`, keywords: words("select from where and or not in is null like order by group having limit insert into values update set delete create table index view drop alter add join left right inner outer on as distinct union all primary key foreign references default case when then else end begin commit with") , folded: true },
  { names: "css scss", comment: slash, string: quoted, keywords: words("important media supports import keyframes"), member: true },
];

const byName = new Map(languages.flatMap((one) => one.names.split(" ").map((name) => [name, one])));

/** The parts of a text in a language, in order: `{ kind, text }`, kind one of comment, string, number, keyword, member, added, removed, or null. One part where the language is unknown. */
export function colourCode(language, text) {
  const name = language.toLowerCase();
  if (name === "diff" || name === "patch") return changes(text);
  const known = byName.get(name);
  if (known === undefined) return [{ kind: null, text }];
  known.pattern ??= new RegExp(`(?<comment>${known.comment})|(?<string>${known.string})|(?<number>(?<![\\w.])-?(?:0[xX][\\da-fA-F_]+|\\d[\\d_]*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?))|(?<word>[\\p{L}_$@-]?[\\p{L}\\d_$]+)`, "gu");
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(known.pattern)) {
    const kind = kindOf(found, known, text);
    if (kind === null) continue;
    if (found.index > at) parts.push({ kind: null, text: text.slice(at, found.index) });
    at = found.index + found[0].length;
    parts.push({ kind, text: found[0] });
  }
  if (at < text.length) parts.push({ kind: null, text: text.slice(at) });
  return parts;
}

function kindOf({ 0: found, index, groups }, language, text) {
  if (groups.comment !== undefined) return "comment";
  if (groups.number !== undefined) return "number";
  if (language.keywords.has(language.folded ? found.toLowerCase() : found)) return "keyword";
  if (language.member && /^\s*:|^\s*=/.test(text.slice(index + found.length, index + found.length + 9))) return "member";
  return groups.string === undefined ? null : "string";
}

function changes(text) {
  return text.split(/(?<=\n)/).map((line) => ({ kind: line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : line.startsWith("@@") ? "member" : null, text: line }));
}
