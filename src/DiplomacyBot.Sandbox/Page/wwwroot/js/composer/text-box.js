// A box of text that grows with what is written in it, counts what is left, and offers a list above it: the message box, and a message being edited.

import { h, set } from "../base/dom.js";
import { namesFor } from "./line-suggestions.js";
import { longest } from "./plain-sending.js";

const mostHeight = 220;
const countedFrom = 200;

export class TextBox {
  /**
   * @param {{ label: string, offer?: (line: string) => object | null, onInput: () => void, onKey: (event) => void }} what
   *   `offer` gives what else can be chosen for a line, see Suggestions; `onKey` gets what the list leaves
   */
  constructor(session, suggestions, { label, offer = () => null, onInput, onKey }) {
    this.session = session;
    this.suggestions = suggestions;
    this.offer = offer;
    this.element = h("textarea", {
      class: "composer-text",
      rows: 1,
      role: "combobox",
      "aria-label": label,
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      autocomplete: "off",
      dir: "auto",
      oninput: onInput,
      onkeydown: (event) => { if (!suggestions.handleKey(event) && !event.isComposing) onKey(event); },
      onblur: () => this.hideList(),
      onfocus: () => this.suggest(),
    });
    this.count = h("span", { class: "composer-count", hidden: true });
  }

  get value() {
    return this.element.value;
  }

  set value(text) {
    this.element.value = text;
    this.fit();
  }

  /** What was written is another text now. */
  fit() {
    const length = [...this.value].length;
    this.count.hidden = length < longest - countedFrom;
    this.count.textContent = String(longest - length);
    this.count.classList.toggle("over", length > longest);
    this.element.style.height = "auto";
    this.element.style.height = `${Math.min(this.element.scrollHeight, mostHeight)}px`;
  }

  focusEnd() {
    this.element.focus();
    this.element.setSelectionRange(this.value.length, this.value.length);
  }

  /** What is said of the box is in the element of this id; null = nothing. */
  describedBy(id) {
    set(this.element, { "aria-describedby": id });
  }

  suggest() {
    const list = this.offer(this.value);
    const names = list === null ? namesFor(this.element, this.session) : null;
    if (list !== null) this.suggestions.show({ ...list, input: this.element });
    else if (names !== null) this.suggestions.show({ ...names, input: this.element, onPick: (item) => this.enterName(item, names.from) });
    else this.hideList();
  }

  hideList() {
    if (this.suggestions.input === this.element) this.suggestions.hide();
  }

  enterName(item, from) {
    this.element.setRangeText(`${item.text} `, from, this.element.selectionStart, "end");
    this.fit();
  }
}
