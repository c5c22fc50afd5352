import axe from 'axe-core';
import type { Page } from 'playwright-core';

// Every rule of these levels runs, those that axe leaves off by default included.
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Parts {
  /** Only these parts of the page, as selectors. */
  within?: string[];
  /** Whether what axe could not judge counts as well; it does unless told. */
  undecided?: boolean;
}

/**
 * What axe-core finds on a page against WCAG 2.0–2.2, levels A and AA.
 * @returns one line per finding, none for a page that has none
 */
export async function accessibilityProblems(
  page: Page,
  { within, undecided = true }: Parts = {},
): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ levels, parts, withUndecided }) => {
      // The script that ran before this one put it there.
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const rules = Object.fromEntries(
        checker.getRules(levels).map(({ ruleId }) => [ruleId, { enabled: true }]),
      );
      const present = parts?.filter((part) => document.querySelector(part) !== null);
      const { violations, incomplete } = await checker.run(
        present === undefined ? document : { include: present },
        {
          runOnly: { type: 'tag', values: levels },
          rules,
          resultTypes: ['violations', 'incomplete'],
        },
      );
      return [...violations, ...(withUndecided ? incomplete : [])].flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    { levels: LEVELS, parts: within, withUndecided: undecided },
  );
}
