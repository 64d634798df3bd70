import axe from "axe-core";
import type { Page } from "playwright-core";

/** The success criteria of WCAG 2.0 to 2.2, levels A and AA, and what is good practice beside them. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Every rule of those, the ones that are off by default among them, but for what is on trial or withdrawn. */
const rules = Object.fromEntries(
  axe
    .getRules(tags)
    .filter(({ tags: own }) => !own.includes("experimental") && !own.includes("deprecated"))
    .map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/** The rules of those that look at colours. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** What axe-core finds against a page: rule and place, and the rules that it ran; all rules, or those of colours alone. */
export async function violationsOf(
  page: Page,
  colours: boolean,
): Promise<{ readonly violations: readonly string[]; readonly ran: readonly string[] }> {
  await page.evaluate(axe.source);
  const runOnly = colours ? ofColour : Object.keys(rules);
  const options = { runOnly, rules, preload: false, resultTypes: ["violations"] };
  const { violations, passes, incomplete } = await page.evaluate<axe.AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
    ),
    ran: [...passes, ...incomplete, ...violations].map(({ id }) => id),
  };
}
