// The field of an option that takes a file: a button that says which, or how to choose one.

import { fill, h } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { sizeText } from "../base/media.js";

export class FileField {
  /** @param {{ label: string, name: string, types?: string[], onChange: (file?: File) => void, onFocus: () => void, onKey: (event) => void }} what `onKey` gets what the field leaves */
  constructor(what) {
    this.what = what;
    this.picker = h("input", { type: "file", class: "visually-hidden", tabindex: -1, "aria-hidden": "true", accept: (what.types ?? []).join(",") || null, onchange: () => this.set(this.picker.files[0]) });
    this.button = h("button", { type: "button", class: "pill-file", onclick: () => this.picker.click(), onfocus: what.onFocus, onkeydown: (event) => this.onKey(event) });
    this.element = h("span", { class: "pill-file-box" }, this.button, this.picker);
    this.draw();
  }

  set(file) {
    this.file = file;
    this.draw();
    this.what.onChange(file);
  }

  draw() {
    const { file } = this;
    if (file === undefined) fill(this.button, icon("upload"), "Choose a file");
    else fill(this.button, icon("file"), h("bdi", null, file.name), h("span", { class: "muted" }, sizeText(file.size)));
    this.button.setAttribute("aria-label", file === undefined ? this.what.label : `${this.what.name}: ${file.name}`);
  }

  onKey(event) {
    if (event.key === "Backspace" && this.file !== undefined) {
      event.preventDefault();
      this.set(undefined);
    } else if (event.key !== "Enter" || this.file !== undefined) {
      this.what.onKey(event);
    }
  }
}
