// Buttons, selects and the layout components of messages.

import { h } from "../base/dom.js";
import { componentType as type, messageFlag } from "../base/flags.js";
import { icon } from "../base/icons.js";
import { renderMarkdown } from "../markdown/markdown.js";
import { covered, fileCard, localUrl, picture } from "../base/media.js";
import { colour } from "../base/people.js";
import { SelectBox } from "../base/select-box.js";
import { defaultValues, emojiText, selectOptions } from "../base/select-options.js";

const buttonStyles = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "premium" };

/**
 * @param message the message the components belong to
 * @param {{ session, names, press: (customId: string, values?: string[]) => void, busy: string | null, failure: string | null }} context
 *   `busy` is the custom id that waits for its answer: meanwhile the message's components rest.
 */
export function renderComponents(message, context) {
  if (!message.components?.length) return null;
  const v2 = (message.flags & messageFlag.componentsV2) !== 0;
  return h("div", { class: v2 ? "components v2" : "components" },
    message.components.map((one) => renderComponent(one, { ...context, message })),
    context.failure === null ? null : h("div", { class: "failure", role: "alert" }, context.failure));
}

function renderComponent(component, context) {
  switch (component.type) {
    case type.row:
      return h("div", { class: "action-row" }, component.components.map((one) => renderComponent(one, context)));
    case type.button:
      return button(component, context);
    case type.stringSelect:
    case type.userSelect:
    case type.roleSelect:
    case type.mentionableSelect:
    case type.channelSelect:
      return select(component, context);
    case type.text:
      return h("div", { class: "md text-display" }, renderMarkdown(component.content, context.names));
    case type.section:
      return h("div", { class: "section" },
        h("div", { class: "section-text" }, component.components.map((one) => renderComponent(one, context))),
        component.accessory ? renderComponent(component.accessory, context) : null);
    case type.thumbnail:
      return media(component, "embed-thumbnail");
    case type.gallery:
      return h("div", { class: "gallery", css: { "--columns": Math.min(component.items.length, 3) } },
        component.items.map((item) => media(item)));
    case type.file:
      return file(attachmentOf(component, context.message), component.spoiler);
    case type.separator:
      return h("hr", { class: `separator${component.divider === false ? " blank" : ""}${component.spacing === 2 ? " large" : ""}` });
    case type.container:
      return container(component, context);
    default:
      return null;
  }
}

function media(item, className) {
  const shown = picture(item.media, { alt: item.description ?? "", className });
  return item.spoiler && shown !== null ? covered(shown, item.description ?? "") : shown;
}

function file(attachment, spoiler) {
  const card = fileCard(attachment);
  return spoiler ? covered(card, attachment.title ?? attachment.filename ?? "") : card;
}

function attachmentOf(component, message) {
  const path = localUrl(component.file?.url ?? "");
  const known = (message.attachments ?? []).find((one) => localUrl(one.url) === path);
  return known ?? { filename: component.name ?? path?.split("/").at(-1), url: component.file?.url, size: component.size };
}

function container(component, context) {
  const inner = component.components.map((one) => renderComponent(one, context));
  const bar = Number.isInteger(component.accent_color) ? { "--bar": colour(component.accent_color) } : {};
  const box = h("div", { class: "container", css: bar }, inner);
  return component.spoiler ? covered(box) : box;
}

function button(component, context) {
  const emoji = component.emoji?.name ? h("span", { class: "button-emoji", "aria-hidden": component.label ? "true" : null }, emojiText(component.emoji).trim()) : null;
  const label = component.label ? h("span", { class: "button-label", dir: "auto" }, component.label) : null;
  const style = buttonStyles[component.style] ?? "secondary";
  if (style === "link" && /^https?:\/\//i.test(component.url ?? "") && !component.disabled) {
    return h("a", { class: "button link", href: component.url, target: "_blank", rel: "noopener noreferrer" }, emoji, label, icon("window"));
  }
  const waiting = context.busy !== null && context.busy === component.custom_id;
  return h("button", {
    type: "button",
    class: `button ${style}${waiting ? " waiting" : ""}`,
    disabled: component.disabled === true || component.custom_id === undefined,
    "aria-disabled": context.busy === null ? null : "true",
    "aria-busy": waiting ? "true" : null,
    data: { customId: component.custom_id ?? "" },
    onclick: () => { if (context.busy === null) context.press(component.custom_id); },
  }, emoji, label);
}

function select(component, context) {
  const box = new SelectBox({
    options: selectOptions(component, context.session),
    chosen: context.chosen?.get(component.custom_id) ?? defaultValues(component),
    min: component.min_values ?? 1,
    max: component.max_values ?? 1,
    placeholder: component.placeholder ?? "Make a selection",
    label: component.placeholder ?? "Make a selection",
    disabled: component.disabled === true || context.busy !== null,
    search: component.type !== type.stringSelect,
    onCommit: (values) => context.press(component.custom_id, values),
  });
  box.element.dataset.customId = component.custom_id;
  if (context.busy === component.custom_id) box.element.setAttribute("aria-busy", "true");
  return box.element;
}
