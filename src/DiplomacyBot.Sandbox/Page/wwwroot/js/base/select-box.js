// One select of any kind: a button that shows what is chosen, and a list to choose from. Used in messages and in modals.

import { fill, h, uniqueId } from "./dom.js";
import { icon } from "./icons.js";
import { floatBeside } from "./float.js";

/**
 * @param {{ options: {value: string, label: string, description?: string, picture?: Function}[], chosen: string[], min: number, max: number,
 *   placeholder: string, label: string, disabled?: boolean, search?: boolean, onCommit: (values: string[]) => void }} settings
 */
export class SelectBox {
  constructor(settings) {
    this.settings = settings;
    this.values = [...settings.chosen];
    this.listId = uniqueId("list");
    this.element = h("button", {
      type: "button",
      class: "select-box",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-controls": this.listId,
      disabled: settings.disabled === true,
      onclick: () => this.toggle(),
      onkeydown: (event) => this.onButtonKey(event),
    });
    this.showChosen();
  }

  get many() {
    return this.settings.max > 1;
  }

  showChosen() {
    const { options, placeholder, label } = this.settings;
    const chosen = options.filter((one) => this.values.includes(one.value));
    const text = chosen.length === 0
      ? h("span", { class: "placeholder" }, placeholder)
      : h("span", { class: "chosen" }, chosen.map((one) => h("bdi", { class: this.many ? "chosen-pill" : null }, one.label)));
    fill(this.element, text, icon("down"));
    this.element.setAttribute("aria-label", `${label || placeholder}: ${chosen.map((one) => one.label).join(", ") || "nothing chosen"}`);
  }

  toggle() {
    if (this.popup === undefined) this.open();
    else this.close(true);
  }

  onButtonKey(event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    this.open();
  }

  open() {
    if (this.popup !== undefined || this.element.disabled) return;
    this.before = [...this.values];
    this.active = Math.max(0, this.settings.options.findIndex((one) => this.values.includes(one.value)));
    this.list = h("ul", { class: "listbox", role: "listbox", id: this.listId, "aria-multiselectable": this.many, "aria-label": this.settings.label || this.settings.placeholder });
    this.input = h("input", {
      class: this.settings.search ? "select-search" : "select-search visually-hidden",
      type: "text",
      placeholder: "Search",
      "aria-label": "Search the list",
      readonly: !this.settings.search,
      "aria-controls": this.listId,
      autocomplete: "off",
      oninput: () => this.refresh(true),
    });
    this.popup = h("div", { class: "popup select-popup", onkeydown: (event) => this.onListKey(event) }, this.input, this.list);
    this.popup.addEventListener("focusout", (event) => {
      if (this.popup !== undefined && !this.popup.contains(event.relatedTarget) && event.relatedTarget !== this.element) this.close(true, false);
    });
    this.unfloat = floatBeside(this.element, this.popup);
    this.element.setAttribute("aria-expanded", "true");
    this.refresh(false);
    this.input.focus();
  }

  refresh(searched) {
    const wanted = this.input.value.trim().toLocaleLowerCase();
    this.shown = this.settings.options.filter((one) => one.label.toLocaleLowerCase().includes(wanted));
    if (searched) this.active = 0;
    this.active = Math.min(this.active, this.shown.length - 1);
    fill(this.list, this.shown.length === 0 ? h("li", { class: "empty" }, "Nothing found") : this.shown.map((one, index) => this.item(one, index)));
    this.showActive();
  }

  item(option, index) {
    const chosen = this.values.includes(option.value);
    return h("li", {
      class: "option",
      role: "option",
      id: `${this.listId}-${index}`,
      "aria-selected": String(chosen),
      onmousedown: (event) => event.preventDefault(),
      onclick: () => this.pick(option),
      onmousemove: () => {
        if (this.active === index) return;
        this.active = index;
        this.showActive();
      },
    },
    option.picture?.(),
    h("span", { class: "option-text" },
      h("span", { class: "option-label", dir: "auto" }, option.label),
      option.description ? h("span", { class: "option-description", dir: "auto" }, option.description) : null),
    h("span", { class: this.many ? "mark box" : "mark" }, chosen ? icon("check") : null));
  }

  showActive() {
    [...this.list.children].forEach((child, index) => {
      child.classList.toggle("active", index === this.active);
      if (index === this.active) child.scrollIntoView({ block: "nearest" });
    });
    if (this.active >= 0) this.input.setAttribute("aria-activedescendant", `${this.listId}-${this.active}`);
  }

  onListKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (this.shown.length > 0) this.active = (this.active + step + this.shown.length) % this.shown.length;
      this.showActive();
    } else if (event.key === "Enter" || (event.key === " " && !this.settings.search)) {
      event.preventDefault();
      if (this.shown[this.active] !== undefined) this.pick(this.shown[this.active]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close(this.many);
    } else if (event.key === "Tab") {
      this.close(true);
    }
  }

  pick(option) {
    const { max, min } = this.settings;
    if (!this.many) {
      const clear = this.values[0] === option.value && min === 0;
      this.values = clear ? [] : [option.value];
      this.close(true, true, true);
      return;
    }
    if (this.values.includes(option.value)) this.values = this.values.filter((one) => one !== option.value);
    else if (this.values.length < max) this.values = [...this.values, option.value];
    this.refresh(false);
    this.showChosen();
  }

  /** Closes the list. A single select sends what was picked, even the same again; a multiple one sends when something changed. */
  close(commit, refocus = true, picked = false) {
    if (this.popup === undefined) return;
    const { popup } = this;
    this.popup = undefined;
    this.unfloat();
    popup.remove();
    this.element.setAttribute("aria-expanded", "false");
    if (refocus) this.element.focus();
    const changed = picked || this.values.length !== this.before.length || this.values.some((one) => !this.before.includes(one));
    if (!commit) this.values = this.before;
    this.showChosen();
    if (commit && changed && this.values.length >= Math.min(this.settings.min, 1)) this.settings.onCommit(this.values);
  }
}
