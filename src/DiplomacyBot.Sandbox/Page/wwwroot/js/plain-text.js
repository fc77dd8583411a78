// A message as one line of plain words: for the screen reader's announcement and for search-like labels.

export function plainText(message) {
  const parts = [message.content ?? ""];
  for (const embed of message.embeds ?? []) parts.push(embed.title ?? "", embed.description ?? "", ...(embed.fields ?? []).flatMap((one) => [one.name, one.value]));
  collect(message.components ?? [], parts);
  for (const one of message.message_snapshots ?? []) parts.push(plainText(one.message));
  for (const file of message.attachments ?? []) parts.push(file.description ?? file.filename ?? "");
  return parts.join(" ").replace(/^-# /gm, "").replace(/[*_~`|>#]+/g, "").replace(/\s+/g, " ").trim();
}

function collect(components, parts) {
  for (const one of components) {
    if (one.content) parts.push(one.content);
    collect(one.components ?? [], parts);
  }
}
