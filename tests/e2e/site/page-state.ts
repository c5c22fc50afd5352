import type { Page } from 'playwright-core';
import type { World, Who } from './world';

/** A state of a page of the site, and how to get there. */
export interface PageState {
  /** The page's file below frontend/src/pages. */
  page: string;
  state: string;
  /** What the page calls itself in its title, before the CAF's name. */
  title: string;
  /** HTTP status, 200 unless told. */
  status?: number;
  /** Who looks, a visitor unless told. */
  who?: Who;
  /** Where it is, or the steps that lead there. */
  open: string | ((page: Page, world: World) => Promise<unknown>);
}

/** Steps: fills in the fields of a form by their labels, and sends it. */
export function sent(path: string, fields: Record<string, string>, button: string) {
  return async (page: Page, { portal }: World): Promise<void> => {
    await page.goto(`${portal.site}${path}`);
    for (const [label, value] of Object.entries(fields))
      await page.getByRole('main').getByLabel(label, { exact: true }).fill(value);
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
    await page.waitForLoadState();
  };
}

/** Steps: opens a page while the site's API has a trouble. */
export function troubled(path: string, trouble: (world: World) => void) {
  return async (page: Page, world: World): Promise<void> => {
    const { api, site } = world.troubled;
    trouble(world);
    try {
      await page.goto(`${site}${path}`);
    } finally {
      api.recover();
    }
  };
}

/** Steps: opens a page while the CAF has closed the news to everybody. */
export function withNewsClosed(path: string) {
  return async (page: Page, { portal }: World): Promise<void> => {
    const section = portal.db('portal_sections').where({ key: 'news' });
    const [{ for_anonimo, for_registrato }] = await section.clone().select('for_anonimo', 'for_registrato');
    await section.clone().update({ for_anonimo: false, for_registrato: false });
    try {
      await page.goto(`${portal.site}${path}`);
    } finally {
      await section.clone().update({ for_anonimo, for_registrato });
    }
  };
}
