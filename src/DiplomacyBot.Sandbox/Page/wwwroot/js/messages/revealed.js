// Spoilers somebody has revealed stay so when their message is drawn again, until the message is edited.

/** What is revealed in an element that holds messages or is one. */
export function revealedIn(element) {
  return [...element.querySelectorAll(".spoiler.revealed, .spoiler-box.revealed")].map((one) => {
    const message = one.closest(".message");
    return { id: message.id, edited: message.dataset.edited, place: spoilersOf(message).indexOf(one) };
  });
}

export function revealAgain(revealed) {
  for (const { id, edited, place } of revealed) {
    const message = document.getElementById(id);
    const spoiler = message?.dataset.edited === edited ? spoilersOf(message)[place] : undefined;
    // A box is revealed by its cover, words by themselves.
    (spoiler?.querySelector(":scope > .cover") ?? spoiler)?.click();
  }
}

function spoilersOf(message) {
  return [...message.querySelectorAll(".spoiler, .spoiler-box")];
}
