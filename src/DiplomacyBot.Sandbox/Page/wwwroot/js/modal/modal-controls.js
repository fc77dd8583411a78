// Text inputs, selects and file uploads of modals.

import { dropsOn, pastesIn } from "../base/drop.js";
import { h } from "../base/dom.js";
import { componentType as type } from "../base/flags.js";
import { FileTray } from "../base/file-tray.js";
import { icon } from "../base/icons.js";
import { SelectBox } from "../base/select-box.js";
import { defaultValues, selectOptions } from "../base/select-options.js";

const requiredText = "This field is required.";

export function textControl(component, { id, required, describedBy, clear }) {
  const paragraph = component.style === 2;
  const most = component.max_length ?? 4000;
  const least = component.min_length ?? 0;
  const count = h("span", { class: "field-count muted", "aria-hidden": "true" });
  const input = h(paragraph ? "textarea" : "input", {
    id,
    class: "field-input",
    type: paragraph ? null : "text",
    rows: paragraph ? 5 : null,
    placeholder: component.placeholder,
    "aria-required": String(required),
    "aria-describedby": describedBy,
    autocomplete: "off",
    dir: "auto",
    oninput: () => {
      clear();
      showCount();
    },
  });
  input.value = component.value ?? "";
  const length = () => [...input.value].length;
  const showCount = () => {
    const shown = component.max_length !== undefined || length() > most - 200;
    count.textContent = shown ? `${length()} / ${most}` : "";
    count.classList.toggle("over", length() > most);
  };
  showCount();
  return {
    element: h("div", { class: "field-box" }, input, count),
    focus: () => input.focus(),
    problem: () => {
      if (input.value.trim() === "") return required ? requiredText : null;
      if (length() < least) return `Must be at least ${least} characters. It has ${length()}.`;
      if (length() > most) return `Must be at most ${most} characters. It has ${length()}.`;
      return null;
    },
    value: () => ({ value: input.value }),
  };
}

export function selectControl(component, { session, id, label, required, describedBy, clear }) {
  let values = defaultValues(component);
  const least = component.min_values ?? (required ? 1 : 0);
  const box = new SelectBox({
    options: selectOptions(component, session),
    chosen: values,
    min: required ? least : 0,
    max: component.max_values ?? 1,
    placeholder: component.placeholder ?? "Make a selection",
    label,
    search: component.type !== type.stringSelect,
    onCommit: (chosen) => {
      values = chosen;
      clear();
    },
  });
  box.element.id = id;
  box.element.setAttribute("aria-describedby", describedBy);
  return {
    element: box.element,
    focus: () => box.element.focus(),
    problem: () => {
      if (values.length === 0 && !required) return null;
      return values.length < least ? (least === 1 ? "Make a selection." : `Choose at least ${least}.`) : null;
    },
    value: () => ({ values }),
  };
}

export function uploadControl(component, { id, label, required, describedBy, clear }) {
  const most = component.max_values ?? 1;
  const least = component.min_values ?? (required ? 1 : 0);
  const note = h("span", { class: "field-error", role: "alert" });
  const tray = new FileTray({ limit: most, onChange: () => { clear(); note.textContent = ""; }, onProblem: (text) => { note.textContent = text; } });
  const picker = h("input", {
    type: "file",
    class: "visually-hidden",
    tabindex: -1,
    "aria-label": label,
    multiple: most > 1,
    accept: acceptOf(component.file_types),
    onchange: () => {
      add([...picker.files]);
      picker.value = "";
    },
  });
  const add = (files) => {
    if (most === 1 && files.length === 1) tray.clear();
    tray.add(files.filter((file) => fits(file, component.file_types) || refuse(file)));
  };
  const refuse = (file) => {
    note.textContent = `${file.name} is not one of: ${component.file_types.join(", ")}`;
    return false;
  };
  const button = h("button", { type: "button", class: "upload-zone", id, "aria-describedby": describedBy, onclick: () => picker.click() },
    icon("upload"), h("span", null, most === 1 ? "Choose a file, or drop it here" : `Choose up to ${most} files, or drop them here`),
    component.file_types?.length ? h("span", { class: "muted" }, component.file_types.join(", ")) : null);
  const element = h("div", { class: "upload" }, button, picker, tray.element, note);
  dropsOn(element, add);
  pastesIn(element, add);
  return {
    element,
    focus: () => button.focus(),
    problem: () => {
      const count = tray.files.length;
      if (count === 0 && !required) return null;
      return count < least ? (least === 1 ? "Choose a file." : `Choose at least ${least} files.`) : null;
    },
    value: (files) => ({ values: tray.files.map((file) => String(files.push(file) - 1)) }),
  };
}

const families = ["image", "video", "audio"];

function acceptOf(types) {
  return types?.length ? types.map((one) => (families.includes(one) ? `${one}/*` : one)).join(",") : null;
}

function fits(file, types) {
  if (!types?.length) return true;
  return types.some((one) => (families.includes(one) ? file.type.startsWith(`${one}/`) : file.name.toLocaleLowerCase().endsWith(one.toLocaleLowerCase())));
}
