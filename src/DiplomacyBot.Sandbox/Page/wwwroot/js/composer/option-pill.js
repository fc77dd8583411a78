// One option of a command being typed: its name and a field for its value.

import { h } from "../base/dom.js";
import { FileField } from "./file-field.js";
import { optionType as type } from "../base/flags.js";
import { resolve, suggestionsFor } from "./option-kinds.js";

const debounce = 150;

export class OptionPill {
  /** @param form the command form: `session`, `suggestions`, `next(pill)`, `changed()`, `onKey(event, pill)`, `choices(pill, signal)` */
  constructor(form, option, text = "") {
    this.form = form;
    this.option = option;
    this.isFile = option.type === type.attachment;
    this.files = this.isFile ? this.fileField() : null;
    this.field = this.files?.button ?? this.textField();
    this.element = h("span", { class: "pill", data: { option: option.name } }, h("span", { class: "pill-name" }, option.name), this.files?.element ?? this.field);
    this.element.addEventListener("mousedown", (event) => {
      if (event.target !== this.element && !event.target.classList.contains("pill-name")) return;
      event.preventDefault();
      this.focus();
    });
    if (!this.isFile) this.setText(text);
  }

  get label() {
    return `${this.option.name}${this.option.required ? " (required)" : ""}: ${this.option.description}`;
  }

  textField() {
    return h("input", {
      type: "text",
      class: "pill-input",
      role: "combobox",
      "aria-label": this.label,
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      autocomplete: "off",
      spellcheck: "false",
      dir: "auto",
      inputmode: this.option.type === type.integer ? "numeric" : null,
      oninput: () => this.onInput(),
      onfocus: () => this.suggest(0),
      onblur: () => this.onBlur(),
      onkeydown: (event) => {
        if (!this.form.suggestions.handleKey(event)) this.form.onKey(event, this);
      },
    });
  }

  fileField() {
    return new FileField({
      label: this.label,
      name: this.option.name,
      types: this.option.file_types,
      onChange: (file) => {
        this.clearError();
        this.form.changed();
        if (file !== undefined) this.form.next(this);
      },
      onFocus: () => this.form.describe(this),
      onKey: (event) => this.form.onKey(event, this),
    });
  }

  get text() {
    return this.isFile ? "" : this.field.value;
  }

  setText(text) {
    this.field.value = text;
    this.picked = undefined;
    const found = text === "" ? {} : resolve(this.option, text, this.form.session);
    if (found.label !== undefined) this.choose({ value: found.value, label: found.label });
    this.fit();
  }

  choose(item) {
    this.picked = { value: item.value, label: item.label };
    this.field.value = item.label;
    this.clearError();
    this.fit();
  }

  // As wide as its text: wide characters count twice.
  fit() {
    const width = [...this.field.value].reduce((sum, one) => sum + (one.codePointAt(0) > 0x1100 ? 2 : 1), 0);
    this.field.style.width = `${Math.max(width, 2) + 1}ch`;
  }

  onInput() {
    this.picked = undefined;
    this.clearError();
    this.fit();
    this.suggest(debounce);
  }

  onBlur() {
    this.stopAsking();
    if (this.form.suggestions.input === this.field) this.form.suggestions.hide();
  }

  stopAsking() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.asking = undefined;
  }

  suggest(delay) {
    this.stopAsking();
    if (this.option.autocomplete) {
      this.show([], "Loading options…");
      this.timer = setTimeout(() => this.ask(), delay);
      return;
    }
    const all = suggestionsFor(this.option, this.picked === undefined ? this.field.value : "", this.form.session);
    if (all === null) this.form.describe(this);
    else this.show(all, all.length === 0 ? "No options match your search." : undefined);
  }

  // A late answer to an earlier text must not replace the list of a newer one: asking again aborts the last question.
  async ask() {
    const asking = new AbortController();
    this.asking = asking;
    let answer;
    try {
      answer = await this.form.choices(this, asking.signal);
    } catch (error) {
      if (asking.signal.aborted) return;
      answer = { choices: [], failed: true, message: error.message };
    }
    if (asking.signal.aborted || document.activeElement !== this.field) return;
    const items = answer.choices.map((one) => ({ value: one.value, label: one.name }));
    const note = answer.failed ? "Loading options failed." : items.length === 0 ? "No options match your search." : undefined;
    this.show(items, note);
  }

  show(items, note) {
    this.form.suggestions.show({
      input: this.field,
      title: this.form.titleOf(this.option),
      items: items.map((one) => ({ ...one, detail: one.description })),
      note,
      // A list that was closed stays closed: an answer still on its way must not open it again under the next key.
      onEscape: () => this.stopAsking(),
      onPick: (item) => {
        this.choose(item);
        this.form.changed();
        this.form.next(this);
      },
    });
  }

  /** `{ value }`, `{ file }`, `{ error }`, or `{}` when empty and optional. */
  result() {
    if (this.isFile) {
      if (this.files.file !== undefined) return { file: this.files.file };
    } else if (this.picked !== undefined) {
      return { value: this.picked.value };
    } else if (this.field.value.trim() !== "") {
      return resolve(this.option, this.field.value, this.form.session);
    }
    return this.option.required ? { error: "This option is required. Specify a value." } : {};
  }

  showError(text) {
    this.element.classList.add("invalid");
    this.field.setAttribute("aria-invalid", "true");
    this.element.title = text;
  }

  clearError() {
    this.element.classList.remove("invalid");
    this.field.removeAttribute("aria-invalid");
    this.element.removeAttribute("title");
    this.form.clearError();
  }

  get empty() {
    return this.isFile ? this.files.file === undefined : this.field.value === "";
  }

  focus() {
    this.field.focus();
  }
}
