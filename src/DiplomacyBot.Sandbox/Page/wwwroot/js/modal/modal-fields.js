// The controls of a modal. Each gives its element, checks itself, and says what it sends.

import { h, uniqueId } from "../base/dom.js";
import { componentType as type } from "../base/flags.js";
import { renderMarkdown } from "../markdown/markdown.js";
import { choiceControl, checkboxControl } from "./modal-choices.js";
import { selectControl, textControl, uploadControl } from "./modal-controls.js";

/** @returns {{ element, check: () => boolean, focus?: () => void, payload: (files: File[]) => object }} */
export function modalField(component, context) {
  switch (component.type) {
    case type.label:
      return labelled(component, component.component, context, (inner) => ({ type: type.label, id: component.id, component: inner }));
    case type.row: {
      const input = component.components[0];
      return labelled({ label: input.label }, input, context, (inner) => ({ type: type.row, id: component.id, components: [inner] }));
    }
    default:
      return {
        element: h("div", { class: "md modal-text" }, renderMarkdown(component.content, context.names)),
        check: () => true,
        payload: () => ({ type: component.type, id: component.id }),
      };
  }
}

const controls = {
  [type.textInput]: textControl,
  [type.stringSelect]: selectControl,
  [type.userSelect]: selectControl,
  [type.roleSelect]: selectControl,
  [type.mentionableSelect]: selectControl,
  [type.channelSelect]: selectControl,
  [type.upload]: uploadControl,
  [type.radio]: choiceControl,
  [type.checkboxes]: choiceControl,
  [type.checkbox]: checkboxControl,
};

function labelled({ label, description }, component, context, wrap) {
  const make = controls[component.type];
  if (make === undefined) {
    return { element: h("p", { class: "field-error" }, `This page does not know the control ${component.type}.`), check: () => true, payload: () => wrap({ type: component.type, custom_id: component.custom_id }) };
  }
  const id = uniqueId("field");
  const errorId = `${id}-error`;
  const required = component.type !== type.checkbox && component.required !== false;
  const error = h("div", { class: "field-error", id: errorId, role: "alert", hidden: true });
  const control = make(component, {
    ...context,
    id,
    label,
    required,
    describedBy: description ? `${id}-description ${errorId}` : errorId,
    clear: () => {
      error.hidden = true;
      element.classList.remove("invalid");
    },
  });
  const element = h("div", { class: "field", data: { customId: component.custom_id } },
    h(control.group ? "div" : "label", { class: "field-label", for: control.group ? null : id, id: `${id}-label`, dir: "auto" },
      label, required ? h("span", { class: "required-mark", "aria-hidden": "true" }, " *") : null),
    description ? h("div", { class: "field-description muted", id: `${id}-description`, dir: "auto" }, description) : null,
    control.element,
    error);
  return {
    element,
    focus: control.focus,
    check: () => {
      const problem = control.problem();
      error.textContent = problem ?? "";
      error.hidden = problem === null;
      element.classList.toggle("invalid", problem !== null);
      return problem === null;
    },
    payload: (files) => wrap({ type: component.type, id: component.id, custom_id: component.custom_id, ...control.value(files) }),
  };
}
