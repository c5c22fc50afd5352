import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { WholePortal } from '../../support/whole-portal';

/** A PNG of a scene or a sign, drawn by the browser. */
export async function draw(
  browser: Browser,
  drawing: string,
  width: number,
  height: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body{margin:0}</style><svg width="${String(width)}" height="${String(height)}">${drawing}</svg>`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

export const SCENE =
  '<rect width="100%" height="100%" fill="#cfe3f5"/><circle cx="82%" cy="24%" r="9%" fill="#f6c453"/>' +
  '<rect x="18%" y="35%" width="40%" height="65%" fill="#5f7f9f"/><rect x="24%" y="45%" width="8%" height="14%" fill="#fff"/>' +
  '<rect x="42%" y="45%" width="8%" height="14%" fill="#fff"/><rect x="33%" y="74%" width="10%" height="26%" fill="#2f4358"/>';

export const SIGN =
  '<circle cx="50%" cy="50%" r="48%" fill="#fff"/><text x="50%" y="64%" font-family="sans-serif" font-size="44" ' +
  'font-weight="700" text-anchor="middle" fill="#17324d">C</text>';

/** Puts a file into the media library. @returns its id */
export async function uploadMedia(
  portal: WholePortal,
  token: string,
  file: { bytes: Buffer; name: string; type: string; alt?: string },
): Promise<number> {
  const { bytes, name, type, alt = '' } = file;
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  form.append('fileInfo', JSON.stringify({ name, alternativeText: alt, caption: '' }));
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${portal.url}/upload`, { method: 'POST', body: form, headers });
  const [uploaded] = (await answer.json()) as { id: number }[];
  if (uploaded === undefined) throw new Error(`the upload answered ${String(answer.status)}`);
  return uploaded.id;
}

/**
 * Keeps a picture of the whole page in the folder that PICTURES names, for people to look at:
 * `PICTURES=.cache/pictures npx jest -c tests/jest.config.js --selectProjects e2e --testPathPatterns accessibility`.
 * Does nothing where it is not set.
 */
export async function keepPicture(page: Page, name: string, width: number): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined || folder === '') return;
  const file = name.replace(/[^\p{L}\d]+/gu, '-').toLowerCase();
  await page.screenshot({ path: path.join(folder, `${file}-${String(width)}.png`), fullPage: true });
}
