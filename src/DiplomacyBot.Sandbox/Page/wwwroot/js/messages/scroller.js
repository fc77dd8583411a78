// Where the reader is in a channel: it follows the newest message, unless they have scrolled away from it.

import { h } from "../base/dom.js";
import { icon } from "../base/icons.js";

const atBottom = 60;
const nearTop = 120;

export class Scroller {
  /** @param {{ isLoaded: () => boolean, onKey: (event) => void, onTop: () => void, onUp: () => void }} what `onTop`: more may be wanted above; `onUp`: the reader has gone up */
  constructor(items, { isLoaded, onKey, onTop, onUp }) {
    this.isLoaded = isLoaded;
    this.onTop = onTop;
    this.onUp = onUp;
    this.items = items;
    this.element = h("div", { class: "scroller", tabindex: 0, onscroll: () => this.onScroll(), onkeydown: onKey }, items);
    this.below = h("button", { type: "button", class: "new-below", hidden: true, onclick: () => this.toBottom() }, "Newer messages", icon("down"));
    this.follow = true;
    this.lastTop = 0;
    for (const one of [items, this.element]) new ResizeObserver(() => this.keepUp()).observe(one);
  }

  /** Begins at the newest message or, where `fromTop`, at the oldest. */
  start(fromTop) {
    this.follow = !fromTop;
    this.items.classList.toggle("from-top", fromTop);
    if (fromTop) this.element.scrollTop = 0;
  }

  get fromBottom() {
    return this.element.scrollHeight - this.element.scrollTop;
  }

  set fromBottom(distance) {
    this.element.scrollTop = this.element.scrollHeight - distance;
  }

  keepUp() {
    if (this.follow) this.toBottom();
  }

  toBottom() {
    this.follow = true;
    this.element.scrollTop = this.element.scrollHeight;
    this.below.hidden = true;
  }

  /** Brings something further up into sight; what is below is a press away. */
  toSee(target) {
    this.follow = false;
    target.scrollIntoView({ block: "center" });
    this.below.hidden = this.fromBottom - this.element.clientHeight < atBottom;
  }

  sees(target) {
    const [shown, all] = [target.getBoundingClientRect(), this.element.getBoundingClientRect()];
    return shown.top >= all.top && shown.bottom <= all.bottom;
  }

  onScroll() {
    // Nobody has scrolled a channel that is not there yet.
    if (!this.isLoaded()) return;
    const { scrollTop, clientHeight } = this.element;
    const up = scrollTop < this.lastTop;
    // Only the reader's own way up ends following; a picture that loads late moves the end, not the reader.
    if (this.fromBottom - clientHeight < atBottom) this.follow = true;
    else if (up) this.follow = false;
    this.lastTop = scrollTop;
    if (this.follow) this.below.hidden = true;
    if (up) this.onUp();
    if (scrollTop < nearTop) this.onTop();
  }
}
