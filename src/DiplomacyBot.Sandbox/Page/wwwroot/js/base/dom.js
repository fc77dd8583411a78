// Builds elements. Text always becomes text nodes; nothing here parses HTML, so a message can never become markup.

const properties = new Set(["value", "checked", "disabled", "hidden", "multiple", "open", "indeterminate"]);

export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  set(element, props);
  add(element, children);
  return element;
}

export function set(element, props) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "css") for (const [key, one] of Object.entries(value)) element.style.setProperty(key, one);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (properties.has(name)) element[name] = value;
    else if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : value);
  }
  return element;
}

export function add(element, children) {
  for (const child of [children].flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) element.append(child);
  }
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

/** As fill, for what is drawn anew while somebody may be in it: the link to the same server or place, the same person, or the button of the same class has the focus again. */
export function refill(element, ...children) {
  const focused = element.contains(document.activeElement) ? placeOf(document.activeElement) : null;
  fill(element, children);
  if (focused !== null) [...element.querySelectorAll("a, button, [data-person]")].find((one) => placeOf(one) === focused)?.focus({ preventScroll: true });
  return element;
}

function placeOf(element) {
  return element.dataset.server ?? element.getAttribute("href") ?? element.dataset.person ?? element.className;
}

let counter = 0;

/** A document-wide unique id, for aria references. */
export function uniqueId(prefix) {
  counter += 1;
  return `${prefix}-${counter}`;
}
