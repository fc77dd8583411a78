import { address } from "./session/address.js";
import { people } from "./session/api.js";
import { fill, h } from "./base/dom.js";
import { Page } from "./window/page.js";
import { Session } from "./session/session.js";
import { watchShift } from "./base/shift.js";
import { applyTheme } from "./base/theme.js";
import { startTicking } from "./base/time.js";

applyTheme();
startTicking();
watchShift();

const page = new Page(new Session());
document.body.append(page.element);

try {
  await page.follow();
} catch (error) {
  const names = await people().catch(() => []);
  fill(document.body, h("main", { class: "dead-end" },
    h("h1", null, "Nobody is here"),
    h("p", null, error.message),
    names.length === 0 ? null : h("p", null, "The address names the person this window is. Open it as"),
    h("ul", null, names.map((name) => h("li", null, h("a", { href: address(name, "") }, name))))));
}
