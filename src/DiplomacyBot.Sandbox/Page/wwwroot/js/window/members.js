// The member list, by role: the highest first, the bot among the apps.

import { h, refill } from "../base/dom.js";
import { commandType } from "../base/flags.js";
import { userMenu } from "../messages/menus.js";
import { avatar, botTag, coloredName, nameOf, titleOf, userName } from "../base/people.js";

export class Members {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.element = h("aside", { class: "members", id: "members", "aria-label": "Members", tabindex: 0 });
    session.on("world", () => this.draw());
  }

  draw() {
    const { people, bot } = this.session.world;
    const groups = this.groups(people);
    const nodes = groups.map(([title, list]) => group(title, list.map((person) => this.member(person))));
    if (bot?.user) nodes.push(group("Apps", [this.row(bot.user, userName(bot.user), bot.online ? "Online" : "Offline", bot.online, true)]));
    refill(this.element, nodes);
  }

  // A person stands once, under the highest role they hold.
  groups(people) {
    const byRole = new Map();
    for (const person of people) {
      const roles = (person.roles ?? []).map((id) => this.session.role(id)).filter((role) => role !== null);
      const top = roles.sort((a, b) => b.position - a.position)[0];
      const key = person.practice === true ? "Practice members" : top?.name ?? "Members";
      if (!byRole.has(key)) byRole.set(key, { position: person.practice === true ? -1 : top?.position ?? 0, list: [] });
      byRole.get(key).list.push(person);
    }
    return [...byRole].sort(([, a], [, b]) => b.position - a.position).map(([title, { list }]) => [title, list]);
  }

  member(person) {
    const name = nameOf(this.session, person.user);
    const you = person.user.id === this.session.me.id ? "you" : "";
    return this.row(person.user, name, person.practice === true ? "Driven by the sandbox" : [titleOf(person), you].filter((one) => one !== "").join(" · "), true, false);
  }

  openMenu(user, event) {
    if (userMenu(this.page, user, event.currentTarget)) event.preventDefault();
  }

  row(user, name, detail, online, isBot) {
    const picture = avatar(user, name);
    const hasMenu = isBot || this.session.world.commands.some((one) => one.type === commandType.user);
    return h("li", {
      class: online ? "member" : "member away",
      data: { person: user.id },
      tabindex: hasMenu ? 0 : null,
      "aria-haspopup": hasMenu ? "menu" : null,
      oncontextmenu: (event) => this.openMenu(user, event),
      onkeydown: (event) => { if (event.key === "Enter") this.openMenu(user, event); },
    }, h("span", { class: "with-presence" }, picture, h("span", { class: online ? "presence on" : "presence" })),
    h("span", { class: "member-text" }, h("span", { class: "member-name" }, coloredName(this.session, user, name), isBot ? botTag() : null), h("span", { class: "muted" }, detail)));
  }
}

function group(title, items) {
  return h("section", null, h("h2", { dir: "auto" }, `${title} — ${items.length}`), h("ul", null, items));
}
