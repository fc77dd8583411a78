// Radio buttons and checkboxes of modals.

import { h } from "../base/dom.js";
import { componentType as type } from "../base/flags.js";

export function choiceControl(component, { id, required, describedBy, clear }) {
  const single = component.type === type.radio;
  const inputs = component.options.map((option) => h("input", {
    type: single ? "radio" : "checkbox",
    name: id,
    value: option.value,
    checked: option.default === true,
    onchange: clear,
  }));
  const rows = component.options.map((option, index) => h("label", { class: "choice" }, inputs[index],
    h("span", { class: "option-text" },
      h("span", { dir: "auto" }, option.label),
      option.description ? h("span", { class: "option-description", dir: "auto" }, option.description) : null)));
  const chosen = () => inputs.filter((one) => one.checked).map((one) => one.value);
  const least = single ? (required ? 1 : 0) : component.min_values ?? (required ? 1 : 0);
  const most = single ? 1 : component.max_values ?? inputs.length;
  return {
    group: true,
    element: h("div", { class: "choices", role: single ? "radiogroup" : "group", "aria-labelledby": `${id}-label`, "aria-describedby": describedBy }, rows),
    focus: () => (inputs.find((one) => one.checked) ?? inputs[0]).focus(),
    problem: () => {
      const count = chosen().length;
      if (count === 0 && !required) return null;
      if (count < least) return least === 1 ? "Choose one." : `Choose at least ${least}.`;
      return count > most ? `Choose at most ${most}.` : null;
    },
    value: () => (single ? { value: chosen()[0] ?? null } : { values: chosen() }),
  };
}

export function checkboxControl(component, { id, describedBy, clear }) {
  const input = h("input", { type: "checkbox", id, checked: component.default === true, "aria-describedby": describedBy, onchange: clear });
  return { element: h("span", { class: "choice" }, input), focus: () => input.focus(), problem: () => null, value: () => ({ value: input.checked }) };
}
