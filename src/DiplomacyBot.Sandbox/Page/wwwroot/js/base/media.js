// Files and pictures of messages.

import { h } from "./dom.js";
import { attachmentFlag } from "./flags.js";
import { icon } from "./icons.js";

/** Addresses on this machine become paths of this page, whichever loopback name the page was opened with. */
export function localUrl(url) {
  let parsed;
  try {
    parsed = new URL(url, location.href);
  } catch {
    return null;
  }
  const loopback = ["127.0.0.1", "localhost", "[::1]"];
  if (loopback.includes(parsed.hostname) && parsed.port === location.port) return parsed.pathname + parsed.search;
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
}

/** A picture. One from another origin stays a link: this page loads nothing from elsewhere. */
export function picture(media, { alt = "", className = "picture" } = {}) {
  const url = localUrl(media.proxy_url ?? media.url);
  if (url === null) return null;
  if (!url.startsWith("/")) return h("a", { class: "elsewhere", href: url, target: "_blank", rel: "noopener noreferrer" }, icon("eye"), alt || "Picture on another site");
  const image = h("img", { src: url, alt, loading: "lazy", width: media.width || null, height: media.height || null });
  return h("a", { class: className, href: url, target: "_blank", rel: "noopener noreferrer", "aria-label": alt === "" ? "Open picture" : `Open picture: ${alt}` }, image);
}

/** A round picture beside a name or a footer; one from another origin is left out. */
export function smallPicture(url) {
  const path = url ? localUrl(url) : null;
  return path?.startsWith("/") ? h("img", { class: "small-picture", src: path, alt: "", loading: "lazy" }) : null;
}

/** Hides a picture, a file or a box until it is pressed. */
export function covered(element, name = "") {
  const box = h("div", { class: "spoiler-box covered" }, element);
  box.append(h("button", {
    type: "button",
    class: "cover",
    "aria-label": name === "" ? "Spoiler" : `Spoiler: ${name}`,
    onclick: (event) => {
      box.classList.replace("covered", "revealed");
      event.currentTarget.remove();
    },
  }, "Spoiler"));
  return box;
}

export function sizeText(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1048576) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1048576).toFixed(1)} MB`;
}

function isPicture(attachment) {
  return /^image\/(png|jpeg|gif|webp|svg)/.test(attachment.content_type ?? "") || /\.(png|jpe?g|gif|webp)$/i.test(attachment.filename ?? "");
}

export function renderAttachments(attachments) {
  if (!attachments?.length) return null;
  return h("div", { class: "attachments" }, attachments.map((one) => {
    const name = one.description ?? one.title ?? one.filename ?? "";
    const shown = isPicture(one) ? picture(one, { alt: name }) : fileCard(one);
    return isSpoiler(one) && shown !== null ? covered(shown, name) : shown;
  }));
}

// By its mark, or by the name that marked one before there was a mark for it.
function isSpoiler(attachment) {
  return ((attachment.flags ?? 0) & attachmentFlag.spoiler) !== 0 || (attachment.filename ?? "").startsWith("SPOILER_");
}

export function fileCard(attachment) {
  const url = localUrl(attachment.url);
  const name = attachment.title ?? attachment.filename ?? "file";
  return h("div", { class: "file-card" },
    icon("file"),
    h("div", { class: "file-text" },
      h("a", { href: url, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, name),
      h("span", { class: "muted" }, sizeText(attachment.size ?? 0))),
    h("a", { class: "icon-button", href: url, download: attachment.filename ?? "", "aria-label": `Download ${name}` }, icon("download")));
}
