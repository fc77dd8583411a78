using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Looks;

/// <summary>WCAG 2.2 contrast of every visible text on the ground it stands on: as it is, and as each rule for what is pointed at or has the focus would have it.</summary>
internal static class Contrast
{
    /// <summary>Texts below 4.5:1 (3:1 for large ones), with their ratio and the rule that made them so. Controls that are switched off are exempt, as in WCAG, and so is what only decorates.</summary>
    public static Task<string[]> TooWeakAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const parse = text => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = text;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
            return [r, g, b, a / 255];
          };
          const mix = (top, share, under) => [0, 1, 2].map(i => top[i] * share + under[i] * (1 - share));
          const over = (top, under) => mix(top, top[3], under);
          // All that can lie under a text: a gradient is as good as each of its colours.
          const grounds = element => {
            if (!element) return [[255, 255, 255]];
            const style = getComputedStyle(element);
            const colour = parse(style.backgroundColor);
            const plain = colour[3] === 1 ? [colour] : grounds(element.parentElement).map(under => over(colour, under));
            const stops = style.backgroundImage.includes("gradient(") ? style.backgroundImage.match(/[a-z]+\([^()]*\)(?=[ ,)])/g) ?? [] : [];
            return [...plain, ...stops.flatMap(stop => plain.map(under => over(parse(stop), under)))];
          };
          // What is half transparent as a whole fades into what is behind it, text and ground alike.
          const faded = element => {
            for (let one = element; one; one = one.parentElement) {
              const share = Number(getComputedStyle(one).opacity);
              if (share < 1) return { share, behind: grounds(one.parentElement)[0] };
            }
            return { share: 1, behind: [0, 0, 0] };
          };
          const light = rgb => {
            const [r, g, b] = rgb.map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const weak = new Set();
          const measure = rule => {
            // No state is on its way to another one.
            document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish());
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const element = walker.currentNode.parentElement;
              const text = walker.currentNode.textContent.trim();
              if (text === "" || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
              if (element.closest(":disabled, [aria-disabled=true], [aria-hidden=true], .visually-hidden, .spoiler:not(.revealed), script, style")) continue;
              const style = getComputedStyle(element);
              const colour = parse(style.color);
              const { share, behind } = faded(element);
              const size = parseFloat(style.fontSize);
              const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
              for (const under of grounds(element)) {
                const [a, b] = [light(mix(over(colour, under), share, behind)), light(mix(under, share, behind))].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05);
                if (ratio < (large ? 3 : 4.5)) weak.add(`${ratio.toFixed(2)} ${element.className || element.tagName}: ${text.slice(0, 40)} ${rule}`);
              }
            }
          };
          measure("");
          const rulesOf = list => [...list].flatMap(rule =>
            rule instanceof CSSMediaRule ? (matchMedia(rule.media.mediaText).matches ? rulesOf(rule.cssRules) : [])
            : /:(hover|focus-within|focus)(?!-)/.test(rule.selectorText ?? "") ? [rule] : []);
          const rules = [...document.styleSheets].flatMap(sheet => rulesOf(sheet.cssRules)).map(rule => ({ rule, was: rule.selectorText }));
          // It matches whatever there is and weighs as much as the state it stands for.
          const set = ({ rule, was }) => { rule.selectorText = was.replaceAll(/:(hover|focus-within|focus)(?!-)/g, ":is(*, .pointed-at)"); };
          const reset = ({ rule, was }) => { rule.selectorText = was; };
          for (const one of rules) {
            set(one);
            measure(`[${one.was}]`);
            reset(one);
          }
          rules.forEach(set);
          measure("[all of them]");
          rules.forEach(reset);
          return [...weak];
        }
        """);
}
