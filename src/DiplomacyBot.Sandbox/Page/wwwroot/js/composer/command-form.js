// A command being typed: its name, its options as pills, and a tail that offers the optional ones.

import { nest } from "./command-catalog.js";
import { h } from "../base/dom.js";
import { optionType as type } from "../base/flags.js";
import { OptionPill } from "./option-pill.js";

export class CommandForm {
  /** @param host the composer: `session`, `suggestions`, `submit()`, `leaveCommand(text)`, `showNotice(text)` */
  constructor(host, leaf, values) {
    this.host = host;
    this.leaf = leaf;
    this.session = host.session;
    this.suggestions = host.suggestions;
    this.tail = h("input", {
      type: "text",
      class: "command-tail",
      role: "combobox",
      "aria-label": `${leaf.label}: more options, Enter sends`,
      "aria-expanded": "false",
      autocomplete: "off",
      spellcheck: "false",
      oninput: () => this.onTail(),
      onfocus: () => this.offer(),
      onblur: () => { if (this.suggestions.input === this.tail) this.suggestions.hide(); },
      onkeydown: (event) => { if (!this.suggestions.handleKey(event)) this.onKey(event, null); },
    });
    this.element = h("div", { class: "command-form", role: "group", "aria-label": `Command ${leaf.label}` }, h("span", { class: "command-name" }, leaf.label), this.tail);
    this.element.addEventListener("mousedown", (event) => {
      if (event.target !== this.element) return;
      event.preventDefault();
      this.tail.focus();
    });
    this.pills = [];
    for (const option of leaf.options) {
      if (option.required || values.has(option.name)) this.addPill(option, values.get(option.name));
    }
  }

  addPill(option, text) {
    const pill = new OptionPill(this, option, text);
    this.pills.push(pill);
    this.tail.before(pill.element);
    return pill;
  }

  removePill(pill) {
    const at = this.pills.indexOf(pill);
    this.pills.splice(at, 1);
    const before = this.pills[at - 1];
    pill.element.remove();
    if (before === undefined) this.tail.focus();
    else before.focus();
    this.changed();
  }

  get missing() {
    return this.leaf.options.filter((one) => !this.pills.some((pill) => pill.option === one));
  }

  focus() {
    const open = this.pills.find((pill) => pill.option.required && pill.empty);
    if (open === undefined) this.tail.focus();
    else open.focus();
  }

  /** After a value: the next required option without one, else the tail. */
  next() {
    this.focus();
  }

  changed() {
    this.host.changed();
  }

  titleOf(option) {
    return [h("strong", null, option.name), h("span", { class: "muted", dir: "auto" }, option.description)];
  }

  /** Free text has no list; its name and what it is for still help. */
  describe(pill) {
    const { option } = pill;
    const note = option.type === type.attachment ? "Press Enter to choose a file, or drop or paste one here." : undefined;
    this.suggestions.show({ input: pill.field, title: this.titleOf(option), items: [], note, onPick: () => {} });
  }

  offer() {
    const wanted = this.tail.value.trim().toLocaleLowerCase();
    const items = this.missing.filter((one) => one.name.startsWith(wanted)).map((option) => ({ label: option.name, detail: option.description, option }));
    if (items.length === 0) {
      this.suggestions.hide();
      return;
    }
    this.suggestions.show({
      input: this.tail,
      title: [h("strong", null, "Options"), h("span", { class: "muted" }, "Tab adds one, Enter sends the command")],
      items,
      active: wanted === "" ? -1 : 0,
      onPick: ({ option }) => this.pickOption(option, ""),
    });
  }

  pickOption(option, text) {
    this.tail.value = "";
    this.addPill(option, text).focus();
    this.changed();
  }

  onTail() {
    this.clearError();
    const named = /^\s*([^:\s]+):(.*)$/u.exec(this.tail.value);
    const option = named === null ? undefined : this.missing.find((one) => one.name === named[1].toLocaleLowerCase());
    if (option === undefined) this.offer();
    else this.pickOption(option, named[2].trim());
  }

  onKey(event, pill) {
    if (event.isComposing) return;
    const field = pill === null ? this.tail : pill.isFile ? null : pill.field;
    const atStart = field === null || (field.selectionStart === 0 && field.selectionEnd === 0);
    const atEnd = field === null || field.selectionStart === field.value.length;
    const at = pill === null ? this.pills.length : this.pills.indexOf(pill);
    const move = (to) => {
      event.preventDefault();
      if (to >= this.pills.length) this.tail.focus();
      else this.pills[to].focus();
    };
    if (event.key === "Enter") {
      event.preventDefault();
      this.host.submit();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.host.leaveCommand("");
    } else if (event.key === "Tab" && !event.shiftKey && pill !== null) {
      move(at + 1);
    } else if ((event.key === "Tab" && event.shiftKey && at > 0) || (event.key === "ArrowLeft" && atStart && at > 0)) {
      move(at - 1);
    } else if (event.key === "ArrowRight" && atEnd && pill !== null) {
      move(at + 1);
    } else if (event.key === "Backspace" && atStart && (field === null || field.value === "")) {
      event.preventDefault();
      this.back(pill, at);
    }
  }

  back(pill, at) {
    if (pill !== null && !pill.option.required) this.removePill(pill);
    else if (at > 0) this.pills[at - 1].focus();
    else this.host.leaveCommand(this.leaf.label);
  }

  choices(pill, signal) {
    const options = [];
    for (const one of this.pills) {
      if (one === pill) options.push({ name: one.option.name, type: one.option.type, value: one.text, focused: true });
      else if (!one.isFile && one.result().value !== undefined) options.push({ name: one.option.name, type: one.option.type, value: one.result().value });
    }
    return this.session.api.autocomplete({ channel_id: this.session.channelId, command_id: this.leaf.command.id, options: nest(this.leaf, options) }, signal);
  }

  /** A dropped or pasted file goes to the first file option without one. Gives false when there is none. */
  takeFile(file) {
    const open = this.pills.find((pill) => pill.isFile && pill.empty);
    const option = this.missing.find((one) => one.type === type.attachment);
    if (open === undefined && option === undefined) return false;
    (open ?? this.addPill(option)).files.set(file);
    return true;
  }

  clearError() {
    this.host.showNotice("");
  }

  /** `{ body, files }` to send, or null when something is missing or wrong; then the first such option has the focus. */
  collect() {
    const files = [];
    const options = [];
    let wrong = null;
    for (const pill of this.pills) {
      const result = pill.result();
      if (result.error !== undefined) {
        pill.showError(result.error);
        wrong ??= { pill, text: `${pill.option.name}: ${result.error}` };
      } else if (result.file !== undefined) {
        files.push(result.file);
        options.push({ name: pill.option.name, type: pill.option.type, value: String(files.length - 1) });
      } else if (result.value !== undefined) {
        options.push({ name: pill.option.name, type: pill.option.type, value: result.value });
      }
    }
    if (wrong === null && this.tail.value.trim() !== "") wrong = { pill: { focus: () => this.tail.focus() }, text: `${this.leaf.label} has no option “${this.tail.value.trim()}”.` };
    if (wrong !== null) {
      wrong.pill.focus();
      this.host.showNotice(wrong.text);
      return null;
    }
    return { body: { command_id: this.leaf.command.id, options: nest(this.leaf, options) }, files };
  }
}
