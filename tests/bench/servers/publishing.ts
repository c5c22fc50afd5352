import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { publishDue } from '../../../src/api/communications/services/go-out';
import { database } from '../../../src/adapters/database';
import { addCustomers } from '../../support/many-customers';
import { dueCommunication } from '../seed/audience';

const CUSTOMERS = 100_000;

/** Publishes one communication to everybody in this process, and tells how long it took. */
async function publish(): Promise<void> {
  const strapi = createStrapi({
    ...{ appDir: process.cwd(), distDir: path.resolve(__dirname, '../../..') },
    ...{ autoReload: false, serveAdminPanel: false },
  });
  await strapi.load();
  await addCustomers(strapi, CUSTOMERS);
  const id = await dueCommunication(strapi);
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  const db = database(strapi);
  db.on('query', count);
  const start = performance.now();
  await publishDue(strapi, id);
  const seconds = (performance.now() - start) / 1000;
  db.off('query', count);
  const [row] = await db('communication_recipients').count<{ total: number | string }[]>('* as total');
  process.send?.({ seconds, statements, recipients: Number(row?.total ?? 0) });
}

void publish();
