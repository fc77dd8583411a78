// The message box. Plain text until a command is named; then a command form takes its place.

import { leavesOf, parseLine } from "./command-catalog.js";
import { CommandForm } from "./command-form.js";
import { Drafts, emptyDraft } from "./drafts.js";
import { fill, h } from "../base/dom.js";
import { FileEntry } from "./file-entry.js";
import { icon } from "../base/icons.js";
import { commandsFor } from "./line-suggestions.js";
import { signed } from "../base/names.js";
import { objection, sendText } from "./plain-sending.js";
import { ProblemLine } from "../base/problem-line.js";
import { ReplyBar } from "./reply-bar.js";
import { mayWrite } from "../messages/rights.js";
import { Sending } from "./sending.js";
import { Suggestions } from "./suggestions.js";
import { TextBox } from "./text-box.js";
import { TypingLine } from "./typing-line.js";
import { placeholder } from "./writing-place.js";

export class Composer {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.suggestions = new Suggestions();
    this.drafts = new Drafts(session);
    this.sending = new Sending(session, page, { onChange: () => this.changed(), onProblem: (text) => this.showNotice(text) });
    this.files = new FileEntry({ onFiles: (files) => this.onFiles(files), onChange: () => this.changed(), onProblem: (text) => this.showNotice(text) });
    this.tray = this.files.tray;
    this.notice = new ProblemLine();
    this.text = new TextBox(session, this.suggestions, { label: "Message", offer: (line) => this.offer(line), onInput: () => this.onInput(), onKey: (event) => this.onKey(event) });
    this.reply = new ReplyBar(session, page, this.text);
    this.field = h("div", { class: "composer-field" }, this.text.element);
    this.sendButton = h("button", { type: "submit", class: "icon-button send", "aria-label": "Send" }, icon("send"));
    this.box = h("div", { class: "composer-box" }, this.files.button, this.files.picker, this.field, this.text.count, this.sendButton);
    this.element = h("form", { class: "composer", "aria-label": "Write a message", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
      this.suggestions.element, this.suggestions.status, this.notice.element, this.tray.element, this.reply.element, this.box, new TypingLine(session).element);
    this.files.pastedIn(this.element);
    session.on("world", () => this.onWorld());
    session.on("channel", () => this.onChannel());
  }

  get leaves() {
    return leavesOf(this.session.world?.commands ?? []);
  }

  onWorld() {
    if (this.whose !== this.session.who) {
      this.drafts.clear();
      this.write(emptyDraft);
    }
    this.whose = this.session.who;
    this.onChannel();
  }

  onChannel() {
    const channel = this.session.channel();
    this.element.hidden = channel === null;
    if (channel === null) return;
    if (channel.id !== this.drafts.channelId) this.write(this.drafts.moveTo(channel.id, { text: this.text.value, form: this.form, files: this.tray.files, reply: this.reply.reply }));
    const allowed = mayWrite(channel);
    this.text.element.disabled = !allowed;
    this.files.button.disabled = !allowed;
    this.text.element.placeholder = placeholder(channel);
    this.text.element.setAttribute("aria-label", `Message ${signed(channel)}`);
    this.changed();
  }

  /** Puts a draft in the box. */
  write({ text, form, files, reply }) {
    this.leaveCommand(text, false);
    this.form = form;
    if (form !== undefined) fill(this.field, form.element);
    this.tray.clear();
    this.tray.add(files);
    this.reply.set(reply);
  }

  focus() {
    if (this.form === undefined) this.text.element.focus();
    else this.form.focus();
  }

  changed() {
    const empty = this.form === undefined && this.text.value.trim() === "" && this.tray.files.length === 0;
    this.sendButton.disabled = empty || this.sending.busy;
    this.text.fit();
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
    this.text.focusEnd();
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
    this.text.suggest();
  }

  offer(line) {
    const commands = commandsFor(line, this.leaves, this.session);
    return commands === null ? null : { ...commands, onPick: ({ leaf }) => this.enterCommand(leaf, new Map()) };
  }

  enterCommand(leaf, values) {
    this.suggestions.hide();
    // A command answers nothing.
    this.reply.set(null);
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
    fill(this.field, this.text.element);
    this.text.value = text;
    this.changed();
    if (!focus) return;
    this.text.element.focus();
    this.text.suggest();
  }

  onKey(event) {
    if (this.reply.onKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && this.text.value === "" && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (this.page.editor.startLast()) event.preventDefault();
    }
  }

  onFiles(files) {
    const rest = files.filter((file) => this.form === undefined || !this.form.takeFile(file));
    if (rest.length > 0 && this.form !== undefined) this.showNotice("This command takes no more files.");
    else this.tray.add(rest);
    if (this.form === undefined) this.text.element.focus();
  }

  showNotice(text) {
    this.notice.show(text);
  }

  async submit() {
    const { form, drafts: { channelId } } = this;
    if (this.sending.busy) return;
    this.suggestions.hide();
    if (form === undefined) await this.submitText();
    else await this.sending.runForm(form, () => this.sent(channelId, form));
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
    const { channelId } = this.drafts;
    await this.sending.guard(async () => {
      await sendText(content, this.tray.files, this.reply.reply, this.session);
      this.sent(channelId, undefined);
    });
    this.text.element.focus();
  }

  /** What was written in a channel is sent, though this person may be in another by now. */
  sent(channelId, form) {
    if (channelId !== this.drafts.channelId) this.drafts.forget(channelId);
    else if (form === this.form) {
      this.write(emptyDraft);
      this.text.element.focus();
    }
  }
}
