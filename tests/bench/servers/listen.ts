import type { AddressInfo } from 'node:net';
import { createStrapi, type Core } from '@strapi/strapi';

/**
 * Runs a compiled Strapi application in this process: loads it, fills its database, listens on a free port of
 * 127.0.0.1 and tells the facts to the process that started this one.
 */
export async function listen<Facts extends object>(
  folders: { appDir: string; distDir: string },
  fill: (strapi: Core.Strapi) => Promise<Facts>,
): Promise<void> {
  const strapi = createStrapi({ ...folders, autoReload: false, serveAdminPanel: false });
  await strapi.load();
  const facts = await fill(strapi);
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  process.send?.({ ...facts, url: `http://127.0.0.1:${String(port)}` });
}
