import type { Core } from '@strapi/strapi';
import { database, insertRow } from '../../../adapters/database';
import { SECTIONS } from '../../../contracts/sections';

// Until an operator has seen who somebody is, only what the CAF tells everybody is safe to open.
const FOR_ANONIMO = new Set(['news', 'appointments', 'uploads']);

/** Makes the rows of the sections and of the single settings that are not there yet; never changes what the CAF set. */
export async function ensurePortalSettings(strapi: Core.Strapi): Promise<void> {
  const db = database(strapi);
  const known = new Set(await db('portal_sections').pluck<string[]>('key'));
  for (const [position, [key, name]] of Object.entries(SECTIONS).entries()) {
    if (known.has(key)) continue;
    await insertRow(db, 'portal_sections', {
      key,
      name,
      position,
      for_anonimo: FOR_ANONIMO.has(key),
      for_registrato: true,
    });
  }
  for (const [uid, data] of [
    ['api::portal-settings.caf-identity', { name: 'Il mio CAF' }],
    ['api::portal-settings.portal-rules', {}],
  ] as const) {
    if ((await strapi.documents(uid).findFirst({})) === null) await strapi.documents(uid).create({ data });
  }
}
