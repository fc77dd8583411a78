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
  fill(document.body, h("main", { class: "dead-end" },
    h("h1", null, "Nobody is here"),
    h("p", null, error.message),
    h("p", null, "The address names the person this window is: ", h("a", { href: "/?as=alice" }, "open it as alice"), ".")));
}
