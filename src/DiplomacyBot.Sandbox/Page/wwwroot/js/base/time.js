// Times as Discord shows them, on the sandbox's clock (which a test may have moved), in the reader's own zone and language.

let offset = 0;

/** Tells the page what the sandbox's clock says now. */
export function setClock(iso) {
  const there = Date.parse(iso);
  if (!Number.isNaN(there)) offset = there - Date.now();
}

export function now() {
  return new Date(Date.now() + offset);
}

const styles = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

export function format(date, style) {
  if (style === "R") return relative(date);
  return new Intl.DateTimeFormat(undefined, styles[style] ?? styles.f).format(date);
}

const units = [
  ["year", 31536000],
  ["month", 2592000],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** How long ago, or until when; `style` as of Intl.RelativeTimeFormat: "narrow" for "5m ago". */
export function relative(date, style = "long") {
  const seconds = Math.round((date - now()) / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units.at(-1);
  // "now" rather than "in 0 seconds".
  return new Intl.RelativeTimeFormat(undefined, { numeric: seconds === 0 ? "auto" : "always", style }).format(Math.round(seconds / size), unit);
}

/** "16:20" for today, "Yesterday at 16:20", else the date and time: the small grey time beside a name. */
export function messageTime(date) {
  const days = Math.round((startOfDay(now()) - startOfDay(date)) / 86400000);
  const time = format(date, "t");
  if (days === 0) return time;
  if (days === 1) return `Yesterday at ${time}`;
  return format(date, "s");
}

export function startOfDay(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Keeps every relative time on the page right. */
export function startTicking() {
  setInterval(() => {
    for (const element of document.querySelectorAll("time[data-relative]")) {
      const text = relative(new Date(Number(element.dataset.relative) * 1000), element.dataset.short === undefined ? "long" : "narrow");
      if (element.textContent !== text) element.textContent = text;
    }
  }, 1000);
}
