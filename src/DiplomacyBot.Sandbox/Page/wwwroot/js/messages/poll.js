// A poll: its question, its answers with their votes, and the way to vote while it is open.

import { h, uniqueId } from "../base/dom.js";
import { emojiText } from "../base/select-options.js";
import { format } from "../base/time.js";

export function renderPoll(message, context) {
  const { poll } = message;
  if (!poll) return null;
  const counts = new Map((poll.results?.answer_counts ?? []).map((one) => [one.id, one]));
  const total = [...counts.values()].reduce((sum, one) => sum + one.count, 0);
  const voted = [...counts.values()].some((one) => one.me_voted);
  const ended = poll.results?.is_finalized === true;
  const kind = poll.allow_multiselect ? "checkbox" : "radio";
  const group = uniqueId("poll");
  const inputs = [];
  const answers = poll.answers.map((one) => answer(one, { group, kind, ended, count: counts.get(one.answer_id)?.count ?? 0, mine: counts.get(one.answer_id)?.me_voted === true, total, inputs }));
  const note = ended ? "The poll has ended" : `Ends ${format(new Date(poll.expiry), "R")}`;
  return h("form", {
    class: "poll",
    onsubmit: (event) => {
      event.preventDefault();
      context.vote(message, inputs.filter((one) => one.checked).map((one) => Number(one.value)));
    },
  },
  h("fieldset", { class: "poll-answers" },
    h("legend", { class: "poll-question", dir: "auto" }, poll.question?.text ?? ""),
    ended ? null : h("p", { class: "muted poll-note" }, poll.allow_multiselect ? "Select one or more answers" : "Select one answer"),
    answers),
  h("div", { class: "poll-footer" },
    h("span", { class: "muted poll-note" }, `${total === 1 ? "1 vote" : `${total} votes`} • ${note}`),
    ended || !voted ? null : h("button", { type: "button", class: "text-button", onclick: () => context.vote(message, []) }, "Remove vote"),
    ended ? null : h("button", { type: "submit", class: "button secondary" }, "Vote")));
}

function answer({ answer_id: id, poll_media: media }, { group, kind, ended, count, mine, total, inputs }) {
  const share = total === 0 ? 0 : Math.round((count / total) * 100);
  const input = h("input", { type: kind, name: group, value: String(id), disabled: ended, checked: mine });
  inputs.push(input);
  return h("label", { class: mine ? "poll-answer mine" : "poll-answer", css: { "--share": `${share}%` } },
    input,
    h("span", { class: "poll-text", dir: "auto" }, `${emojiText(media?.emoji)}${media?.text ?? ""}`),
    total === 0 ? null : h("span", { class: "poll-count" }, `${share}%, ${count === 1 ? "1 vote" : `${count} votes`}`));
}
