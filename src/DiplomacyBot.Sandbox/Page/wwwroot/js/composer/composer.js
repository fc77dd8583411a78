// The message box. Plain text until a command is named; then a command form takes its place.

import { leavesOf, parseLine } from "./command-catalog.js";
import { CommandForm } from "./command-form.js";
import { CommandRunner } from "./command-runner.js";
import { dropsOn, pastesIn } from "../base/drop.js";
import { fill, h } from "../base/dom.js";
import { FileTray } from "../base/file-tray.js";
import { icon } from "../base/icons.js";
import { messageType } from "../base/flags.js";
import { commandsFor, namesFor } from "./line-suggestions.js";
import { signed } from "../base/names.js";
import { longest, objection, sendText } from "./plain-sending.js";
import { Suggestions } from "./suggestions.js";
import { TypingLine } from "./typing-line.js";
import { mayWrite, placeholder } from "./writing-place.js";

export class Composer {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.suggestions = new Suggestions();
    this.runner = new CommandRunner(session, page);
    this.tray = new FileTray({ onChange: () => this.changed(), onProblem: (text) => this.showNotice(text) });
    this.notice = h("div", { class: "composer-notice", role: "alert", hidden: true });
    this.picker = h("input", { type: "file", class: "visually-hidden", multiple: true, tabindex: -1, "aria-hidden": "true", onchange: () => this.onFiles([...this.picker.files]) });
    this.text = h("textarea", {
      class: "composer-text",
      rows: 1,
      role: "combobox",
      "aria-label": "Message",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      autocomplete: "off",
      dir: "auto",
      oninput: () => this.onInput(),
      onkeydown: (event) => this.onKey(event),
      onblur: () => { if (this.suggestions.input === this.text) this.suggestions.hide(); },
      onfocus: () => this.suggest(),
    });
    this.field = h("div", { class: "composer-field" }, this.text);
    this.plus = h("button", { type: "button", class: "icon-button", "aria-label": "Attach files", onclick: () => this.picker.click() }, icon("plus"));
    this.count = h("span", { class: "composer-count", hidden: true });
    this.sendButton = h("button", { type: "submit", class: "icon-button send", "aria-label": "Send" }, icon("send"));
    this.box = h("div", { class: "composer-box" }, this.plus, this.picker, this.field, this.count, this.sendButton);
    this.element = h("form", { class: "composer", "aria-label": "Write a message", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
      this.suggestions.element, this.suggestions.status, this.notice, this.tray.element, this.box, new TypingLine(session).element);
    dropsOn(document, (files) => this.onFiles(files));
    pastesIn(this.element, (files) => this.onFiles(files));
    session.on("world", () => this.onWorld());
    session.on("channel", () => this.onChannel());
  }

  get leaves() {
    return leavesOf(this.session.world?.commands ?? []);
  }

  onWorld() {
    if (this.whose !== this.session.who) this.leaveCommand("", false);
    this.whose = this.session.who;
    this.onChannel();
  }

  onChannel() {
    const channel = this.session.channel();
    if (channel === null) return;
    const allowed = mayWrite(channel);
    this.text.disabled = !allowed;
    this.plus.disabled = !allowed;
    this.text.placeholder = placeholder(channel);
    this.text.setAttribute("aria-label", `Message ${signed(channel)}`);
    this.changed();
  }

  focus() {
    if (this.form === undefined) this.text.focus();
    else this.form.focus();
  }

  changed() {
    const length = [...this.text.value].length;
    const empty = this.form === undefined && this.text.value.trim() === "" && this.tray.files.length === 0;
    this.sendButton.disabled = empty || this.sending === true;
    this.count.hidden = length < longest - 200 || this.form !== undefined;
    this.count.textContent = String(longest - length);
    this.count.classList.toggle("over", length > longest);
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 220)}px`;
  }

  /** Fills the box with a line. A whole command becomes a form with its options as pills. */
  fillLine(line) {
    this.leaveCommand("", false);
    const parsed = parseLine(line.trimEnd(), this.leaves);
    if (parsed !== null) {
      this.enterCommand(parsed.leaf, parsed.values);
      return;
    }
    this.text.value = line;
    this.text.focus();
    this.text.setSelectionRange(line.length, line.length);
    this.onInput();
  }

  onInput() {
    this.showNotice("");
    const line = this.text.value;
    const parsed = line.startsWith("/") ? parseLine(line, this.leaves) : null;
    // "/library" alone may still become "/library add": only a space after the whole name settles it.
    if (parsed !== null && line.length > parsed.leaf.label.length) {
      this.enterCommand(parsed.leaf, parsed.values);
      return;
    }
    this.changed();
    this.suggest();
  }

  suggest() {
    const commands = commandsFor(this.text.value, this.leaves, this.session);
    const names = commands === null ? namesFor(this.text, this.session) : null;
    if (commands !== null) this.suggestions.show({ ...commands, input: this.text, onPick: ({ leaf }) => this.enterCommand(leaf, new Map()) });
    else if (names !== null) this.suggestions.show({ ...names, input: this.text, onPick: (item) => this.enterName(item, names.from) });
    else if (this.suggestions.input === this.text) this.suggestions.hide();
  }

  enterName(item, from) {
    this.text.setRangeText(`${item.text} `, from, this.text.selectionStart, "end");
    this.changed();
  }

  enterCommand(leaf, values) {
    this.suggestions.hide();
    this.text.value = "";
    this.form = new CommandForm(this, leaf, values);
    fill(this.field, this.form.element);
    const dropped = this.tray.files;
    this.tray.clear();
    for (const file of dropped) if (!this.form.takeFile(file)) this.tray.add([file]);
    this.changed();
    this.form.focus();
  }

  /** Back to plain text. */
  leaveCommand(text, focus = true) {
    this.suggestions.hide();
    this.showNotice("");
    this.form = undefined;
    fill(this.field, this.text);
    this.text.value = text;
    this.changed();
    if (!focus) return;
    this.text.focus();
    this.suggest();
  }

  onKey(event) {
    if (this.suggestions.handleKey(event) || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    }
  }

  onFiles(files) {
    this.picker.value = "";
    const rest = files.filter((file) => this.form === undefined || !this.form.takeFile(file));
    if (rest.length > 0 && this.form !== undefined) this.showNotice("This command takes no more files.");
    else this.tray.add(rest);
    if (this.form === undefined) this.text.focus();
  }

  showNotice(text) {
    this.notice.hidden = text === "";
    fill(this.notice, text === "" ? [] : [icon("warning"), h("span", { dir: "auto" }, text)]);
  }

  async submit() {
    if (this.sending) return;
    this.suggestions.hide();
    if (this.form !== undefined) await this.submitCommand();
    else await this.submitText();
  }

  async submitText() {
    const content = this.text.value.trim();
    if (content === "" && this.tray.files.length === 0) return;
    if (content.startsWith("/") && parseLine(content, this.leaves) !== null) {
      this.fillLine(content);
      return;
    }
    const against = objection(content, this.session);
    if (against !== null) {
      this.showNotice(against);
      return;
    }
    await this.guard(async () => {
      await sendText(content, this.tray.files, this.session);
      this.text.value = "";
      this.tray.clear();
    });
    this.text.focus();
  }

  async submitCommand() {
    const collected = this.form.collect();
    if (collected === null) return;
    const { form } = this;
    await this.guard(() => this.runner.run({
      body: collected.body,
      files: collected.files,
      name: form.leaf.path.join(" "),
      messageType: messageType.chatCommand,
      accepted: () => {
        this.setSending(false);
        if (this.form === form) this.leaveCommand("");
      },
    }));
  }

  /** Runs a message or user command on its target. */
  runOn(command, target) {
    return this.guard(() => this.runner.run({
      body: { command_id: command.id, options: [], target_id: target },
      files: [],
      name: command.name,
      messageType: messageType.contextCommand,
      accepted: () => this.setSending(false),
    }));
  }

  async guard(action) {
    this.setSending(true);
    try {
      await action();
    } catch (error) {
      this.showNotice(error.message);
    } finally {
      this.setSending(false);
    }
  }

  setSending(sending) {
    this.sending = sending;
    this.changed();
  }
}
