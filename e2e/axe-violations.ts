import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface Axe {
  run(
    context: string,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe objects to, a line for each rule.
 *
 * @param rules all of WCAG 2.2 AA and good practice, or those alone that a change of colours can break
 */
export async function axeViolations(
  page: Page,
  { within = "html", rules = "all" }: { readonly within?: string; readonly rules?: "all" | "colours" } = {},
): Promise<string[]> {
  // Evaluated, not added as a script element: the page's own content policy forbids that, as it should.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(
    async ([within, rules]) => {
      const { axe: runner } = window as unknown as { axe: Axe };
      const runOnly =
        rules === "colours"
          ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
          : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
      const { violations } = await runner.run(within, { runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, help, nodes }) => {
        const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
        return `${id}: ${help}: ${places.join(" ")}`;
      });
    },
    [within, rules] as const,
  );
}
