// Reads out what comes. Several lines: what comes right after an answer must not take its place before it is read.

import { h } from "../base/dom.js";
import { isEphemeral } from "./message.js";
import { nameOf } from "../base/people.js";
import { plainText } from "./plain-text.js";

const kept = 5;
const longest = 300;

export class Announcer {
  constructor(session) {
    this.session = session;
    this.element = h("div", { class: "visually-hidden announcer", "aria-live": "polite", "aria-relevant": "additions" });
  }

  say(message, names) {
    const text = plainText(message, names);
    if (text === "") return;
    const name = nameOf(this.session, message.author);
    this.element.append(h("p", null, `${isEphemeral(message) ? "Only for you, " : ""}${name}: ${text.slice(0, longest)}`));
    while (this.element.childElementCount > kept) this.element.firstElementChild.remove();
  }
}
