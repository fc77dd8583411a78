// This window's address: who it is and which channel is open, `/?as=alice#briefings`. No cookie, so two windows are two people.

export function readAddress() {
  const who = new URLSearchParams(location.search).get("as");
  let channel = location.hash.slice(1);
  try {
    channel = decodeURIComponent(channel);
  } catch {
    // A stray percent sign: take the text as it stands.
  }
  return { who, channel };
}

/** A channel's name, or its id where two channels share the name. */
export function channelKey(session, channel) {
  const shared = session.world.channels.filter((one) => one.name === channel.name).length > 1;
  return shared ? channel.id : channel.name;
}

export function findChannel(session, key) {
  return session.world.channels.find((one) => one.id === key || one.name === key) ?? null;
}

export function address(who, key) {
  return `/?as=${encodeURIComponent(who)}${key ? `#${encodeURIComponent(key)}` : ""}`;
}
