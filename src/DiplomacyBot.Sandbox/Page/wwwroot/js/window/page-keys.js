// The keys of the whole window, as in Discord's client: Alt and an arrow to the next channel, with Shift to the next unread one, with Control to the next server; "/" begins a command.

export function pageKey(page, event) {
  const asked = document.querySelector("dialog[open]") !== null;
  if (event.key === "Escape" && !event.defaultPrevented && !asked) onEscape(page);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && event.altKey && !event.metaKey && !asked) {
    event.preventDefault();
    if (event.ctrlKey) page.rail.step(step);
    else stepChannel(page, step, event.shiftKey);
  }

  const typing = event.target.closest?.("input, textarea, dialog, [role=listbox], .menu") !== null;
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    page.composer.fillLine("/");
  }
}

// What lies above the messages first; else they are read, as in Discord's client.
function onEscape(page) {
  if (page.showsMembers()) page.closeMembers();
  else if (page.showsDrawer()) page.closeDrawer();
  else page.list.bar.markRead();
}

function stepChannel(page, step, unreadOnly) {
  const { session } = page;
  const all = page.sidebar.rows().map((row) => row.channel).filter((one) => one !== undefined);
  const from = all.findIndex((one) => one.id === session.channelId);
  for (let i = 1; i < all.length; i++) {
    const next = all[(from + step * i + all.length * i) % all.length];
    if (!unreadOnly || session.attention.isUnread(next)) return page.openChannel(next.id);
  }
  return undefined;
}
