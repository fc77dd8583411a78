// The beginning of a channel. In #start-here it holds the lines to try, each a button that becomes the right person and fills the box.

import { h } from "../base/dom.js";
import { channelType } from "../base/flags.js";
import { icon } from "../base/icons.js";
import { signed, startChannel } from "../base/names.js";
import { avatar, nameOf, titleOf } from "../base/people.js";
import { mayWrite } from "../messages/rights.js";
import { channelSign } from "../base/select-options.js";
import { channelsIn, directMessages } from "../session/servers.js";

const practiceTitles = ["organizer", "administrator"];

export function channelStart(session, page) {
  const channel = session.channel();
  return h("div", { class: "channel-start" },
    h("span", { class: "channel-start-icon", "aria-hidden": "true" }, channelSign(channel, session)),
    h("h2", { dir: "auto" }, channel.type === channelType.directMessage ? channel.name : `Welcome to #${channel.name}`),
    h("p", { class: "muted", dir: "auto" }, channel.topic || `This is the beginning of ${channel.type === channelType.directMessage ? "your direct messages with " : ""}${signed(channel)}.`),
    channel.name === startChannel ? lines(session, page) : null);
}

/** In the place of messages where a server has no channel for this person, and where nobody has written to them. */
export function emptyPlace(session) {
  const direct = session.serverId === directMessages;
  return h("div", { class: "channel-start" },
    h("span", { class: "channel-start-icon", "aria-hidden": "true" }, icon(direct ? "chat" : "hash")),
    h("h2", null, direct ? "No direct messages yet" : "No text channels"),
    h("p", { class: "muted" }, direct ? `What ${session.world.bot.user.username} writes to you alone will be here.` : "You have no access to any channel of this server, or there are none."));
}

function lines(session, page) {
  const list = session.world.start_here ?? [];
  if (list.length === 0) return null;
  return h("div", { class: "start-lines" },
    h("p", null, "Try these. A press becomes the right person and fills the message box; Enter sends it."),
    h("ol", null, list.map((one) => h("li", null, line(one, session, page)))),
    practice(session, page));
}

// The boards of a new server are empty. Whoever may let practice members play finds their button in the left column.
function practice(session, page) {
  const runner = session.world.people.find((one) => practiceTitles.includes(one.title));
  if (runner === undefined) return null;
  return h("p", { class: "start-practice" },
    "To see boards with people on them, be an organizer or administrator and press ",
    h("strong", null, "Let 20 practice members play"),
    " in the left column. ",
    h("button", { type: "button", class: "text-button", onclick: () => page.guard(showPractice(runner.user.username, session, page)) }, `Show me, as ${nameOf(session, runner.user)}`));
}

function line(entry, session, page) {
  const person = session.world.people.find((one) => one.user.username === entry.as || one.user.id === entry.as) ?? null;
  const name = person === null ? entry.as : nameOf(session, person.user);
  return h("button", { type: "button", class: "start-line", data: { as: entry.as }, onclick: () => page.guard(take(entry, session, page)) },
    avatar(person?.user, name),
    h("span", { class: "start-text" },
      h("span", { class: "start-who" }, h("bdi", { class: "name" }, name), person === null ? null : h("span", { class: "muted" }, titleOf(person))),
      h("code", { dir: "auto" }, entry.text),
      h("span", { class: "start-why", dir: "auto" }, entry.why)),
    icon("right"));
}

// Becomes the line's person if needed, goes where they may write, and fills the box.
async function take({ as, text }, session, page) {
  if (as && as !== session.who && as !== session.me.id) await page.switchTo(as);
  if (!mayWrite(session.channel())) {
    const other = channelsIn(session.world, session.serverId).find((one) => mayWrite(one));
    if (other !== undefined) await page.openChannel(other.id);
  }
  page.fillLine(text);
}

// Becomes somebody who may run the practice members, and points at their button.
async function showPractice(who, session, page) {
  if (session.world.practice === undefined) await page.switchTo(who);
  if (matchMedia("(max-width: 720px)").matches) page.openDrawer();
  page.sidebar.practice.focus();
}
