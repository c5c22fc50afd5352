import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Portal } from './portal';

const SCRIPT = `
  const { createStrapi } = require('@strapi/strapi');
  const [appDir, distDir] = process.argv.slice(1);
  const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
  strapi.load().then(() => strapi.destroy()).then(() => process.exit(0), (error) => {
    console.error(error);
    process.exit(1);
  });
`;

/** Starts the portal's API once more on the same database, in a process of its own, and stops that again. */
export async function startAgain({ strapi }: Portal): Promise<void> {
  const { app, dist } = strapi.dirs;
  await promisify(execFile)(process.execPath, ['-e', SCRIPT, app.root, dist.root], {
    cwd: app.root,
    // Names the database; without it Jest hands on the environment of its own start.
    env: process.env,
  });
}
