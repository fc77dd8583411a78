// Dark and light: the system's choice, until somebody presses the button.

import { h } from "./dom.js";
import { icon } from "./icons.js";

const key = "theme";

export function applyTheme() {
  const system = matchMedia("(prefers-color-scheme: light)");
  const apply = () => { document.documentElement.dataset.theme = read() ?? (system.matches ? "light" : "dark"); };
  system.addEventListener("change", apply);
  apply();
}

function read() {
  try {
    const value = localStorage.getItem(key);
    return value === "dark" || value === "light" ? value : null;
  } catch {
    return null;
  }
}

function isDark() {
  return document.documentElement.dataset.theme !== "light";
}

export function themeButton() {
  const label = () => (isDark() ? "Switch to the light theme" : "Switch to the dark theme");
  const button = h("button", { type: "button", class: "icon-button theme-button", "aria-label": label(), title: label() }, icon(isDark() ? "sun" : "moon"));
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage may be forbidden; the choice then lasts for this page.
    }
    button.replaceChildren(icon(isDark() ? "sun" : "moon"));
    button.setAttribute("aria-label", label());
    button.title = label();
  });
  return button;
}
