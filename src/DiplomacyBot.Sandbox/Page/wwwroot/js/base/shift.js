// Marks the page while Shift is held: then what needs no question shows itself.

export function watchShift() {
  const mark = (held) => document.documentElement.classList.toggle("shift", held);
  for (const name of ["keydown", "keyup"]) addEventListener(name, (event) => mark(event.shiftKey));
  addEventListener("blur", () => mark(false));
}
