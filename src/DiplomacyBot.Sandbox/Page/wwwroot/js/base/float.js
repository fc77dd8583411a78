// Puts a list or menu beside what opened it, on the side with room, and keeps it there while things move.

const margin = 8;

/** Shows `popup` under (or over) `anchor`, in the same dialog if there is one. Returns a function that stops following. */
export function floatBeside(anchor, popup, { width = "anchor", gap = 4 } = {}) {
  (anchor.closest("dialog") ?? document.body).append(popup);
  const place = () => {
    if (!anchor.isConnected) {
      popup.remove();
      return;
    }
    const box = anchor.getBoundingClientRect();
    if (width === "anchor") popup.style.width = `${Math.min(box.width, innerWidth - 2 * margin)}px`;
    const below = innerHeight - box.bottom - gap - margin;
    const above = box.top - gap - margin;
    const down = below >= Math.min(popup.scrollHeight, 240) || below >= above;
    popup.style.maxHeight = `${Math.max(120, Math.min(down ? below : above, 360))}px`;
    const size = popup.getBoundingClientRect();
    popup.style.left = `${Math.max(margin, Math.min(box.left, innerWidth - size.width - margin))}px`;
    popup.style.top = `${down ? box.bottom + gap : box.top - gap - size.height}px`;
  };
  const follow = new ResizeObserver(place);
  follow.observe(popup);
  addEventListener("scroll", place, true);
  addEventListener("resize", place);
  place();
  return () => {
    follow.disconnect();
    removeEventListener("scroll", place, true);
    removeEventListener("resize", place);
  };
}
