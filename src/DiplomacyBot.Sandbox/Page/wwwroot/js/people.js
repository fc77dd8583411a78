// Names, titles and pictures of people. Pictures are coloured initials: the page loads nothing from elsewhere.

import { h } from "./dom.js";

const avatarColours = ["#4c57d6", "#1f7a48", "#b3306e", "#a24a12", "#7a3fb8", "#0f6f8c", "#8a5a00", "#c03440"];

export const titles = { member: "Member", moderator: "Moderator", organizer: "Organizer", administrator: "Administrator" };

export function titleOf(person) {
  return titles[person?.title] ?? person?.title ?? "";
}

export function userName(user) {
  return user?.global_name ?? user?.username ?? "unknown";
}

/** The name a user has in this guild. */
export function nameOf(session, user) {
  const person = session.person(user?.id);
  return person?.nick ?? userName(person?.user ?? user);
}

export function avatar(user, name = userName(user)) {
  const words = name.trim().split(/[\s_-]+/u).filter((word) => word !== "");
  const letters = (words.length > 1 ? [words[0], words[1]] : [words[0] ?? "?"]).map((word) => [...word][0]);
  return h("span", { class: "avatar", "aria-hidden": "true", css: { "background-color": avatarColours[hash(user?.id ?? name)] } },
    letters.join("").toLocaleUpperCase());
}

function hash(text) {
  let value = 7;
  for (const character of text) value = (value * 31 + character.codePointAt(0)) % 100003;
  return value % avatarColours.length;
}

export function botTag() {
  return h("span", { class: "tag" }, "BOT");
}

/** The colour of a person's highest coloured role, or null. */
export function roleColour(session, userId) {
  const person = session.person(userId);
  const roles = (person?.roles ?? []).map((id) => session.role(id)).filter((role) => (role?.color ?? 0) !== 0);
  if (roles.length === 0) return null;
  const highest = roles.reduce((best, role) => (role.position > best.position ? role : best));
  return colour(highest.color);
}

export function colour(number) {
  return `#${(number & 0xffffff).toString(16).padStart(6, "0")}`;
}

/** A name in its role's colour, mixed with the text colour by the style sheet so that it stays readable. */
export function coloredName(session, user, name) {
  const own = roleColour(session, user?.id);
  return h("bdi", { class: own === null ? "name" : "name colored", css: own === null ? {} : { "--role": own } }, name);
}
