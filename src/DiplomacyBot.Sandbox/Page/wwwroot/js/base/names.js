// What markup may refer to: people, roles, channels and commands, by id.

import { channelType } from "./flags.js";
import { colour, nameOf } from "./people.js";

/** The channel that tells newcomers what to try. */
export const startChannel = "start-here";

/** A channel's name with its sign. */
export function signed(channel) {
  return `${channel.type === channelType.directMessage ? "@" : "#"}${channel.name}`;
}

export function namesOf(session, page) {
  return {
    user: (id) => {
      const person = session.person(id);
      if (person !== null) return nameOf(session, person.user);
      return session.world.bot?.user?.id === id ? session.world.bot.user.username : "unknown-user";
    },
    role: (id) => session.role(id)?.name ?? "unknown-role",
    roleColour: (id) => (session.role(id)?.color ? colour(session.role(id).color) : null),
    channel: (id) => session.channel(id)?.name ?? null,
    openChannel: (id) => page.openChannel(id),
    fillCommand: (name) => page.fillLine(`/${name} `),
  };
}
