// The ways files come into the message box: chosen, dropped or pasted.

import { dropsOn, pastesIn } from "../base/drop.js";
import { h } from "../base/dom.js";
import { FileTray } from "../base/file-tray.js";
import { icon } from "../base/icons.js";

export class FileEntry {
  /** @param {{ onFiles: (files: File[]) => void, onChange: () => void, onProblem: (text: string) => void }} what `onFiles` may put them into the `tray` */
  constructor({ onFiles, onChange, onProblem }) {
    this.onFiles = onFiles;
    this.tray = new FileTray({ onChange, onProblem });
    this.picker = h("input", { type: "file", class: "visually-hidden", multiple: true, tabindex: -1, "aria-hidden": "true", onchange: () => this.take([...this.picker.files]) });
    this.button = h("button", { type: "button", class: "icon-button", "aria-label": "Attach files", onclick: () => this.picker.click() }, icon("plus"));
    dropsOn(document, (files) => this.take(files));
  }

  /** Takes what is pasted in an element. */
  pastedIn(element) {
    pastesIn(element, (files) => this.take(files));
  }

  take(files) {
    this.picker.value = "";
    this.onFiles(files);
  }
}
