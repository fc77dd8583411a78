// The message this person is editing, in its place among the others: Enter saves, Escape leaves it as it was, and with nothing left it is to be deleted.

import { h } from "../base/dom.js";
import { ProblemLine } from "../base/problem-line.js";
import { isTooLong, longest } from "./plain-sending.js";
import { Suggestions } from "./suggestions.js";
import { TextBox } from "./text-box.js";
import { withIds, withNames } from "./typed-names.js";

const hovers = matchMedia("(hover: hover)");

export class MessageEditor {
  /** @param page the window: `list`, `composer` */
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.message = null;
    this.suggestions = new Suggestions();
    this.problem = new ProblemLine();
    this.text = new TextBox(session, this.suggestions, { label: "Edit message", onInput: () => this.onInput(), onKey: (event) => this.onKey(event) });
    this.element = h("form", { class: "message-editor", "aria-label": "Edit message", onsubmit: (event) => { event.preventDefault(); this.save(); } },
      this.suggestions.element, this.suggestions.status,
      h("div", { class: "composer-box" }, h("div", { class: "composer-field" }, this.text.element), this.text.count),
      this.problem.element,
      h("p", { class: "editor-keys muted" },
        h("span", { class: "key-name" }, "escape to "), h("button", { type: "button", class: "text-button", onclick: () => this.stop() }, "cancel"),
        " • ",
        h("span", { class: "key-name" }, "enter to "), h("button", { type: "submit", class: "text-button" }, "save")));
    session.on("channel", () => this.end());
    session.on("removed", ({ id }) => { if (id === this.message?.id) this.end(); });
  }

  /** The editor, where this message is the one being edited; else null. */
  of(message) {
    return this.message !== null && this.message.id === message.id ? this.element : null;
  }

  start(message) {
    this.end();
    this.message = message;
    this.problem.show("");
    this.session.emit("editing", { id: message.id });
    // It is as high as its text only once it stands in the page.
    this.text.value = withNames(message.content, this.session);
    this.text.focusEnd();
    this.element.scrollIntoView({ block: "nearest" });
  }

  /** This person's last message in the open channel. @returns whether there is one to edit */
  startLast() {
    const last = this.session.messages.of().list.findLast((one) => this.page.list.mayEdit(one));
    if (last !== undefined) this.start(last);
    return last !== undefined;
  }

  /** It stays as it was, and who edited it writes on. */
  stop() {
    this.end();
    if (hovers.matches) this.page.composer.focus();
  }

  end() {
    const { message } = this;
    if (message === null) return;
    this.message = null;
    this.suggestions.hide();
    this.session.emit("editing", { id: message.id });
  }

  onInput() {
    this.problem.show("");
    this.text.fit();
    this.text.suggest();
  }

  onKey(event) {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.save();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.stop();
    }
  }

  async save() {
    const { message } = this;
    const content = withIds(this.text.value.trim(), this.session);
    if (this.saving === true) return;
    if (content === "" && !message.attachments?.length) this.page.list.delete(message, true);
    else if (content === message.content) this.stop();
    else if (isTooLong(content)) this.problem.show(`A message holds ${longest} characters.`);
    else await this.send(message, content);
  }

  async send(message, content) {
    this.saving = true;
    try {
      await this.session.api.edit(message.channel_id, message.id, content);
      if (this.message === message) this.stop();
    } catch (error) {
      this.problem.show(error.message);
    } finally {
      this.saving = false;
    }
  }
}
