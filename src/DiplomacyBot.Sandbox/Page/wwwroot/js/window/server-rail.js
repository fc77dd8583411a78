// The rail at the edge: direct messages, then the servers this person is in, each with whether something is unread there and how often they are called.

import { h, refill } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { badgeText, mentionText } from "../session/read-marks.js";
import { directMessages, serverName } from "../session/servers.js";

// Beside a server that is brought into sight, in pixels.
const room = 12;

export class ServerRail {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.element = h("nav", { class: "rail", "aria-label": "Servers", onkeydown: (event) => this.onKey(event) });
    for (const event of ["world", "channel", "unread"]) session.on(event, () => this.draw());
  }

  /** The ids from top to bottom. */
  get places() {
    return [directMessages, ...this.session.world.guilds.map((one) => one.id)];
  }

  draw() {
    if (this.session.world === null) return;
    refill(this.element, h("ul", null, this.places.map((id) => h("li", null, this.place(id)))));
    if (this.shown === this.session.serverId) return;
    this.shown = this.session.serverId;
    this.reveal(this.element.querySelector(".current"));
  }

  // Not scrollIntoView: in a drawer that is closed it would move the page sideways.
  reveal(current) {
    const [one, all] = [current.getBoundingClientRect(), this.element.getBoundingClientRect()];
    if (one.top < all.top) this.element.scrollTop -= all.top - one.top + room;
    else if (one.bottom > all.bottom) this.element.scrollTop += one.bottom - all.bottom + room;
  }

  place(id) {
    const { attention, world } = this.session;
    const name = serverName(world, id);
    const current = id === this.session.serverId;
    const unread = attention.isUnreadIn(id);
    const mentions = attention.callsIn(id);
    return h("a", {
      class: ["server", current ? "current" : "", unread ? "unread" : "", id === directMessages ? "direct" : ""].filter((one) => one !== "").join(" "),
      href: this.page.addressOf(id),
      title: name,
      data: { server: id },
      "aria-current": current ? "true" : null,
      "aria-label": `${name}${unread ? ", unread messages" : ""}${mentionText(mentions)}`,
      onclick: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.page.openServer(id);
      },
    },
    h("span", { class: "server-icon", "aria-hidden": "true" }, id === directMessages ? icon("chat") : initials(name)),
    mentions > 0 ? h("span", { class: "badge" }, badgeText(mentions)) : null);
  }

  /** Arrows go from one to the next, Enter opens. */
  onKey(event) {
    const all = [...this.element.querySelectorAll(".server")];
    const at = all.indexOf(event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    all[(next + all.length) % all.length].focus();
  }

  /** The next one in a direction, round and round. */
  step(by) {
    const { places } = this;
    return this.page.openServer(places[(places.indexOf(this.session.serverId) + by + places.length) % places.length]);
  }
}

function initials(name) {
  return name.split(/\s+/).map((word) => [...word][0]).slice(0, 2).join("").toLocaleUpperCase();
}
