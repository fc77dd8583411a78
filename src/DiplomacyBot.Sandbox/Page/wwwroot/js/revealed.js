// Spoilers somebody has revealed stay so when their message is drawn again, until the message is edited.

/** What is revealed in an element that holds messages or is one. */
export function revealedIn(element) {
  return [...element.querySelectorAll(".spoiler.revealed")].map((one) => {
    const message = one.closest(".message");
    return { id: message.id, edited: message.dataset.edited, place: [...message.querySelectorAll(".spoiler")].indexOf(one) };
  });
}

export function revealAgain(revealed) {
  for (const { id, edited, place } of revealed) {
    const message = document.getElementById(id);
    if (message?.dataset.edited === edited) message.querySelectorAll(".spoiler")[place]?.click();
  }
}
