import { randomBytes } from 'node:crypto';
import type { Portal } from './portal';

/** Makes a role of the admin with these permissions and no other. @returns its code */
export async function makeRole(portal: Portal, actions: string[]): Promise<string> {
  const code = `prova-${randomBytes(6).toString('hex')}`;
  const role = await portal.strapi.db.query('admin::role').create({ data: { name: code, code } });
  for (const action of actions)
    await portal.strapi.db.query('admin::permission').create({
      data: { action, subject: null, properties: {}, conditions: [], role: role.id },
    });
  return code;
}
