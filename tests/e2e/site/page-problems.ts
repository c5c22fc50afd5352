import type { Page } from 'playwright-core';

interface Facts {
  language: string;
  headings: string[];
  title: string;
  /** How much wider than the window, in CSS pixels. */
  sideways: number;
}

function facts(page: Page): Promise<Facts> {
  return page.evaluate(() => {
    const { documentElement } = document;
    return {
      language: documentElement.lang,
      headings: Array.from(document.querySelectorAll('h1'), (heading) => heading.innerText),
      title: document.title,
      sideways: documentElement.scrollWidth - documentElement.clientWidth,
    };
  });
}

/**
 * What every page of the site must have, beside what axe-core judges: the language, one heading of the first level, a
 * title that begins with its name and ends with the CAF's, and nothing wider than the screen.
 * @returns one line per problem
 */
export async function pageProblems(page: Page, title: string): Promise<string[]> {
  const found = await facts(page);
  return [
    found.language === 'it' ? [] : [`lang is «${found.language}»`],
    found.headings.length === 1 ? [] : [`${String(found.headings.length)} headings of the first level`],
    found.title.startsWith(title) && / – .+$/.test(found.title) ? [] : [`the title is «${found.title}»`],
    found.sideways <= 0 ? [] : [`${String(found.sideways)} px wider than the screen`],
  ].flat();
}
