// Practice members: an organizer or administrator lets twenty of them play, stops them, and lets them leave again.

import { fill, h } from "../base/dom.js";

export class Practice {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.words = h("p", { class: "practice-words", role: "status" });
    this.bar = h("progress", { class: "practice-bar", "aria-label": "Practice members that have finished" });
    this.count = h("p", { class: "practice-words" });
    this.buttons = h("div", { class: "practice-buttons" });
    this.element = h("section", { class: "practice", "aria-label": "Practice members", hidden: true }, this.words, this.bar, this.count, this.buttons);
    session.on("world", () => this.draw());
    session.on("practice", () => this.draw());
  }

  focus() {
    this.buttons.querySelector("button")?.focus();
  }

  draw() {
    const status = this.session.world?.practice;
    this.element.hidden = status === undefined;
    if (status === undefined) return;
    const busy = status.state === "playing" || status.state === "leaving";
    // Said only where it changes: a screen reader is told when they begin and end, and asks the bar in between.
    const words = this.say(status);
    if (this.words.textContent !== words) this.words.textContent = words;
    this.bar.hidden = !busy;
    this.bar.max = Math.max(this.crowd(status), 1);
    this.bar.value = status.finished;
    this.count.hidden = !busy;
    this.count.textContent = `${status.finished} of ${this.crowd(status)} finished, ${status.clicks} clicks`;
    if (this.drawnFor === status.state && this.buttons.childElementCount > 0) return;
    this.drawnFor = status.state;
    const focused = this.buttons.contains(document.activeElement);
    fill(this.buttons, this.choices(status.state));
    if (focused) this.buttons.querySelector("button")?.focus();
  }

  // Whoever has left is no longer a member but has finished.
  crowd(status) {
    return status.state === "leaving" ? status.members + status.finished : status.members;
  }

  say({ state, members, clicks, problem }) {
    const trouble = problem === null ? "" : ` ${problem}`;
    switch (state) {
      case "playing": return `${members} practice members are playing quizzes.${trouble}`;
      case "leaving": return `Practice members erase what is stored about them and leave.${trouble}`;
      case "resting": return `${members} practice members are here${clicks > 0 ? `, ${clicks} clicks` : ""}.${trouble}`;
      default: return `Practice members fill the boards by playing quizzes, click by click.${trouble}`;
    }
  }

  choices(state) {
    switch (state) {
      case "playing": return this.button("Stop", "stop", "secondary");
      case "leaving": return this.button("Stop", "stop", "secondary");
      case "resting": return [this.button("Let them play on", "play", "primary"), this.button("Remove them", "remove", "secondary")];
      default: return this.button("Let 20 practice members play", "play", "primary");
    }
  }

  button(label, action, style) {
    return h("button", { type: "button", class: `button ${style}`, onclick: () => this.page.guard(this.session.api.practice(action)) }, label);
  }
}
