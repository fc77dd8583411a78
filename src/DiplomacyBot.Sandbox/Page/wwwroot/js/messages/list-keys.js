// The keys of the message list: arrows go from message to message, as in Discord's client, and Tab from there to what is in it; E edits, R replies, Backspace deletes, Escape goes back to writing.

export function listKey(list, event) {
  const article = event.target.closest("article.message");
  if (event.key === "Escape" && !event.defaultPrevented && list.items.contains(event.target)) list.page.composer.focus();
  if (event.target !== list.scroller.element && event.target !== article) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const next = neighbour(list, event.key, article);
  if (next !== undefined) next.focus();
  else if (article === null || !act(list, event, article.dataset.id)) return;
  event.preventDefault();
}

function neighbour(list, key, article) {
  const all = [...list.items.querySelectorAll("article.message")];
  const at = article === null ? all.length : all.indexOf(article);
  return all[{ ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[key]];
}

/** @returns whether the key was one that does something with the message */
function act(list, event, id) {
  const message = list.session.messages.of().list.find((one) => one.id === id);
  if (message === undefined) return false;
  if (event.key === "Backspace" && list.mayDelete(message)) list.delete(message, !event.shiftKey);
  else if (event.key.toLowerCase() === "e" && list.mayEdit(message)) list.page.editor.start(message);
  else if (event.key.toLowerCase() === "r" && list.mayReply(message)) list.page.composer.reply.start(message, !event.shiftKey);
  else return false;
  return true;
}
