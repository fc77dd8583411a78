// The language of the person this window is: what Discord's client is set to. It is stored with the person, and the bot hears of it.

import { fill, h } from "./dom.js";

export class LanguageSelect {
  constructor(session, page) {
    this.session = session;
    this.page = page;
    this.mark = h("span", { "aria-hidden": "true" });
    this.select = h("select", { onchange: () => page.guard(this.choose()) });
    this.element = h("label", { class: "language" }, this.mark, this.select);
  }

  draw() {
    const { locales, me } = this.session.world;
    if (this.select.options.length === 0) {
      fill(this.select, locales.map((code) => ({ code, name: ownName(code) })).sort((a, b) => a.name.localeCompare(b.name)).map(({ code, name }) => h("option", { value: code, lang: code }, name)));
    }
    this.select.value = me.locale;
    this.mark.textContent = me.locale.split("-")[0];
    this.select.setAttribute("aria-label", `Language of this person's Discord: ${ownName(me.locale)}`);
    this.element.title = ownName(me.locale);
  }

  async choose() {
    try {
      await this.session.api.speak(this.select.value);
    } finally {
      await this.session.refreshWorld();
    }
  }
}

// Each language in its own words, as Discord lists them.
function ownName(code) {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** Commands with their texts as this person's client shows them. Names stay, since they are what is typed; but a command of a menu is picked, not typed. */
export function inOwnLanguage(commands) {
  return commands.map((command) => localised({ ...command, label: command.name_localized ?? command.name }));
}

function localised(node) {
  return {
    ...node,
    description: node.description_localized ?? node.description,
    ...(node.options ? { options: node.options.map(localised) } : {}),
    ...(node.choices ? { choices: node.choices.map((choice) => ({ ...choice, name: choice.name_localized ?? choice.name })) } : {}),
  };
}
