using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Looks;

/// <summary>WCAG 2.2 contrast of every visible text on the ground it stands on.</summary>
internal static class Contrast
{
    /// <summary>Texts below 4.5:1 (3:1 for large ones), with their ratio. Disabled controls are exempt, as in WCAG.</summary>
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
          const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3]));
          const ground = element => {
            const layers = [];
            for (let one = element; one; one = one.parentElement) {
              const colour = parse(getComputedStyle(one).backgroundColor);
              if (colour[3] > 0) layers.push(colour);
              if (colour[3] === 1) break;
            }
            return layers.reduceRight((under, top) => over(top, under), [255, 255, 255]);
          };
          const light = rgb => {
            const [r, g, b] = rgb.map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const weak = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            const text = walker.currentNode.textContent.trim();
            if (text === "" || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
            if (element.closest(":disabled, .visually-hidden, .spoiler:not(.revealed), script, style")) continue;
            const style = getComputedStyle(element);
            const under = ground(element);
            const [a, b] = [light(over(parse(style.color), under)), light(under)].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            const size = parseFloat(style.fontSize);
            const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
            if (ratio < (large ? 3 : 4.5)) weak.push(`${ratio.toFixed(2)} ${element.className || element.tagName}: ${text.slice(0, 40)}`);
          }
          return weak;
        }
        """);
}
