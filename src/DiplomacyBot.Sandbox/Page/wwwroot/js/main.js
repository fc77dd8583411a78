import { address } from "./address.js";
import { people } from "./api.js";
import { fill, h } from "./dom.js";
import { Page } from "./page.js";
import { Session } from "./session.js";
import { applyTheme } from "./theme.js";
import { startTicking } from "./time.js";

applyTheme();
startTicking();

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
