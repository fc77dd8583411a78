// What is drawn anew must not lose the keyboard's place: the same button, or else what stands at its place, or the message itself.

/** Where the keyboard is within an element; null = elsewhere. */
export function keyboardPlace(within) {
  const element = document.activeElement;
  if (element === null || !within.contains(element)) return null;
  const message = element.closest(".message");
  return { message: message?.id, customId: element.dataset.customId, tag: element.tagName, place: controlsOf(message ?? within).indexOf(element) };
}

export function keyboardBack(within, place) {
  if (place === null) return;
  const scope = place.message === undefined ? within : document.getElementById(place.message) ?? within;
  const controls = controlsOf(scope);
  const same = place.customId ? controls.find((one) => one.dataset.customId === place.customId && !one.disabled) : controls[place.place]?.tagName === place.tag ? controls[place.place] : undefined;
  (same ?? scope).focus({ preventScroll: true });
}

function controlsOf(scope) {
  return [...scope.querySelectorAll("a, button, input, textarea, [tabindex='0']")];
}
