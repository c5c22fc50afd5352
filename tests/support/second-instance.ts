import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Portal } from './portal';

const SCRIPT = `
  const { createStrapi } = require('@strapi/strapi');
  const [appDir, distDir] = process.argv.slice(1);
  const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
  const listen = () => {
    strapi.server.mount();
    const { httpServer } = strapi.server;
    httpServer.listen(0, '127.0.0.1', () => process.send('http://127.0.0.1:' + httpServer.address().port));
  };
  strapi.load().then(listen, (error) => {
    console.error(error);
    process.exit(1);
  });
`;

/** Another instance of the portal. @property url for instance `http://127.0.0.1:40123` */
export interface SecondInstance {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the portal's API once more on the same database, in a process of its own, where it answers requests beside the
 * first one. @throws Error when it does not start
 */
export async function secondInstance({ strapi }: Portal): Promise<SecondInstance> {
  const { app, dist } = strapi.dirs;
  const child = spawn(process.execPath, ['-e', SCRIPT, app.root, dist.root], {
    cwd: app.root,
    // Names the database; without it Jest hands on the environment of its own start.
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const gone = ended.then(([code]) => {
    throw new Error(`the second instance ended with code ${String(code)}`);
  });
  const [url] = (await Promise.race([once(child, 'message'), gone])) as [string];
  gone.catch(() => undefined);
  return {
    url,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
