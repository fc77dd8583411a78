// A line that says what speaks against something, where it is done; it is not there while nothing does.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";

export class ProblemLine {
  constructor() {
    this.element = h("div", { class: "composer-notice", role: "alert", hidden: true });
  }

  show(text) {
    this.element.hidden = text === "";
    fill(this.element, text === "" ? [] : [icon("warning"), h("span", { dir: "auto" }, text)]);
  }
}
