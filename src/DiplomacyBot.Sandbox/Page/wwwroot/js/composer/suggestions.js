// The list above the message box: commands, options or values. The focus stays in the text; arrows move the choice.

import { fill, h, uniqueId } from "../base/dom.js";

export class Suggestions {
  constructor() {
    this.id = uniqueId("suggestions");
    this.list = h("ul", { role: "listbox", id: this.id, class: "suggestion-list", "aria-label": "Suggestions" });
    this.title = h("div", { class: "suggestions-title" });
    this.status = h("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
    this.element = h("div", { class: "suggestions", hidden: true }, this.title, this.list);
    this.items = [];
    this.active = -1;
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /**
   * @param {{ input: HTMLElement, title: Node | string, items: object[], active?: number, note?: string, onPick: (item) => void, onEscape?: () => void }} what
   *   an item is `{ label, detail?, hint?, picture?, group? }`; `active` -1 picks nothing on Enter.
   */
  show(what) {
    this.what = what;
    this.items = what.items;
    this.active = Math.min(what.active ?? 0, this.items.length - 1);
    fill(this.title, what.title);
    let group;
    const rows = [];
    this.items.forEach((item, index) => {
      if (item.group !== undefined && item.group !== group) rows.push(h("li", { class: "suggestion-group", role: "presentation" }, item.group));
      group = item.group;
      rows.push(this.row(item, index));
    });
    if (what.note) rows.push(h("li", { class: "suggestion-note", role: "presentation" }, what.note));
    fill(this.list, rows);
    this.element.hidden = false;
    this.link(what.input);
    this.mark();
    const count = this.items.length === 0 ? what.note ?? "" : `${this.items.length} suggestion${this.items.length === 1 ? "" : "s"}`;
    if (this.status.textContent !== count) this.status.textContent = count;
  }

  row(item, index) {
    return h("li", {
      role: "option",
      id: `${this.id}-${index}`,
      class: "suggestion",
      onmousedown: (event) => event.preventDefault(),
      onclick: () => this.pick(index),
    },
    item.picture?.() ?? null,
    h("span", { class: "suggestion-text" },
      h("span", { class: "suggestion-label", dir: "auto" }, item.label, item.hint ? h("span", { class: "suggestion-hints" }, item.hint) : null),
      item.detail ? h("span", { class: "suggestion-detail", dir: "auto" }, item.detail) : null));
  }

  link(input) {
    if (this.input !== input) this.unlink();
    this.input = input;
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-controls", this.id);
  }

  unlink() {
    this.input?.setAttribute("aria-expanded", "false");
    this.input?.removeAttribute("aria-activedescendant");
    this.input = undefined;
  }

  mark() {
    for (const row of this.list.querySelectorAll(".suggestion")) {
      const on = row.id === `${this.id}-${this.active}`;
      row.classList.toggle("active", on);
      row.setAttribute("aria-selected", String(on));
      if (on) row.scrollIntoView({ block: "nearest" });
    }
    if (this.active >= 0) this.input.setAttribute("aria-activedescendant", `${this.id}-${this.active}`);
    else this.input.removeAttribute("aria-activedescendant");
  }

  hide() {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.items = [];
    this.active = -1;
    this.unlink();
  }

  pick(index) {
    const item = this.items[index];
    const { onPick } = this.what;
    this.hide();
    onPick(item);
  }

  /** Gives true when the key was the list's. */
  handleKey(event) {
    if (!this.isOpen || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.items.length > 0) {
      const from = this.active < 0 && step < 0 ? 0 : this.active;
      this.active = (from + step + this.items.length) % this.items.length;
      this.mark();
    } else if (event.key === "Tab" && !event.shiftKey && this.items.length > 0) {
      this.pick(Math.max(this.active, 0));
    } else if (event.key === "Enter" && !event.shiftKey && this.active >= 0) {
      this.pick(this.active);
    } else if (event.key === "Escape") {
      this.what.onEscape?.();
      this.hide();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
