// Files waiting above the message box.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { sizeText } from "./media.js";

export const mostFiles = 10;
export const largestFile = 10 * 1024 * 1024;

export class FileTray {
  constructor({ limit = mostFiles, onChange = () => {}, onProblem = () => {} } = {}) {
    this.limit = limit;
    this.onChange = onChange;
    this.onProblem = onProblem;
    this.files = [];
    this.element = h("ul", { class: "file-tray", hidden: true, "aria-label": "Files to send" });
  }

  add(files) {
    for (const file of files) {
      if (file.size > largestFile) this.onProblem(`${file.name} is larger than ${sizeText(largestFile)}.`);
      else if (this.files.length >= this.limit) this.onProblem(`At most ${this.limit} file${this.limit === 1 ? "" : "s"}.`);
      else this.files.push(file);
    }
    this.draw();
  }

  clear() {
    this.files = [];
    this.draw();
  }

  draw() {
    this.element.hidden = this.files.length === 0;
    fill(this.element, this.files.map((file) => h("li", { class: "tray-file" },
      icon("file"),
      h("span", { class: "file-text" }, h("bdi", null, file.name), h("span", { class: "muted" }, sizeText(file.size))),
      h("button", {
        type: "button",
        class: "icon-button",
        "aria-label": `Remove ${file.name}`,
        onclick: () => {
          this.files = this.files.filter((one) => one !== file);
          this.draw();
        },
      }, icon("close")))));
    this.onChange();
  }
}
