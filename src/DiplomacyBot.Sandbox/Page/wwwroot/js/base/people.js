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
  // What stands in brackets after a name is no part of it.
  const words = name.replace(/\s*\(.*\)$/, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const letters = words.slice(0, 2).map((word) => [...word][0]).join("");
  const colour = avatarColours[hash(user?.username ?? name) % avatarColours.length];
  return h("span", { class: "avatar", "aria-hidden": "true", css: { "background-color": colour } }, (letters || "?").toLocaleUpperCase());
}

function hash(text) {
  let value = 7;
  for (const character of text) value = (value * 5 + character.codePointAt(0)) % 100003;
  return value;
}

export function botTag() {
  return h("span", { class: "tag" }, "APP");
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
