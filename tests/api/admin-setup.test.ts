import { adminUser, stranger, type Caller } from '../support/callers';
import { startPortal, type Portal } from '../support/portal';
import { startAgain } from '../support/start-again';
import { emptyTestDatabase } from '../support/test-database';

const ROLES = ['caf-amministratore', 'caf-redattore', 'caf-operatore'];
const READ = 'plugin::content-manager.explorer.read';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({}, { database: await emptyTestDatabase() });
}, 60_000);
afterAll(() => portal.stop());

interface Permission {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

async function roleId(code: string): Promise<number> {
  const role = await portal.strapi.db.query('admin::role').findOne({ where: { code } });
  return Number(role.id);
}

async function permissionsOf(code: string): Promise<Permission[]> {
  const where = { role: { id: await roleId(code) } };
  return portal.strapi.db.query('admin::permission').findMany({ where }) as Promise<Permission[]>;
}

describe('roles', () => {
  test('the CAF’s roles are there from the first start, Strapi’s own for everybody are not', async () => {
    const codes = (await portal.strapi.db.query('admin::role').findMany()).map(({ code }) => String(code));
    expect(codes.sort()).toEqual([...ROLES, 'strapi-super-admin'].sort());
  });

  test('no token of Strapi’s own making opens the API', async () => {
    expect(await portal.strapi.db.query('admin::api-token').count()).toBe(0);
  });

  test('nor does one after a second start, as long as nobody works in the admin', async () => {
    await startAgain(portal);
    expect(await portal.strapi.db.query('admin::api-token').count()).toBe(0);
  });

  test('each permission of the portal stands under the name of its part', async () => {
    const { actionProvider } = portal.strapi.service('admin::permission') as unknown as {
      actionProvider: { values(): { actionId: string; category: string; subCategory: string }[] };
    };
    const own = actionProvider.values().filter(({ category }) => category === 'PersonalCAF');
    expect(own.length).toBeGreaterThan(15);
    const under = Object.fromEntries(own.map(({ actionId, subCategory }) => [actionId, subCategory]));
    expect(under).toMatchObject({
      'api::communications.write': 'Comunicazioni personali',
      'api::integration.work': 'Avvisi al gestionale',
      'api::archive.read': 'Archivio',
    });
    expect(Object.values(under)).not.toContain('Altro');
  });

  test('an operator holds no permission of the content manager', async () => {
    const actions = (await permissionsOf('caf-operatore')).map(({ action }) => action);
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.filter((action) => !action.startsWith('api::'))).toEqual([]);
    expect(actions).not.toContain('api::messages.texts');
  });

  test('what a role lost is back after a restart, what the CAF added stays, and so do its people', async () => {
    const editor = await adminUser(portal, 'caf-redattore');
    const before = await permissionsOf('caf-redattore');
    const update = before.find(({ action }) => action.endsWith('explorer.update'));
    const publish = before.find(({ action }) => action.endsWith('explorer.publish'));
    const permissions = portal.strapi.db.query('admin::permission');
    await permissions.delete({ where: { id: publish?.id ?? 0 } });
    await permissions.update({
      where: { id: update?.id ?? 0 },
      data: { properties: { fields: ['title'] }, conditions: ['admin::is-creator'] },
    });
    const added = { action: READ, subject: 'api::offices.zona', properties: { fields: ['name'] } };
    await permissions.create({ data: { ...added, conditions: [], role: await roleId('caf-redattore') } });

    await startAgain(portal);

    const after = await permissionsOf('caf-redattore');
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter(({ action }) => action.endsWith('explorer.publish'))).toHaveLength(1);
    expect(after).toContainEqual(expect.objectContaining(added));
    const kept = after.find(({ id }) => id === update?.id);
    expect(kept?.properties.fields?.sort()).toEqual(update?.properties.fields?.sort());
    expect(kept?.conditions).toEqual(['admin::is-creator']);
    const users = await portal.strapi.db.query('admin::user').findMany({
      where: { roles: { code: 'caf-redattore' } },
    });
    expect(users.map(({ email }) => String(email))).toContain(editor.email);
  }, 60_000);

  test('a role of Strapi’s that the CAF makes again is left alone', async () => {
    await portal.strapi.db.query('admin::role').create({ data: { code: 'strapi-editor', name: 'Editor' } });
    await startAgain(portal);
    const id = await roleId('strapi-editor');
    expect(id).toBeGreaterThan(0);
    await portal.strapi.db.query('admin::role').delete({ where: { id } });
  }, 60_000);
});

describe('customers’ rows', () => {
  const hidden = () =>
    Object.values(portal.strapi.contentTypes)
      .filter(({ uid, pluginOptions }) => {
        const { visible } = (pluginOptions?.['content-manager'] ?? {}) as { visible?: boolean };
        return visible === false && (uid.startsWith('api::') || uid === 'plugin::users-permissions.user');
      })
      .map(({ uid }) => uid);

  test.each([...ROLES, 'strapi-super-admin'])(
    '%s reaches none of them through the content manager',
    async (code) => {
      const { call } = await adminUser(portal, code);
      const uids = hidden();
      expect(uids).toContain('plugin::users-permissions.user');
      expect(uids.length).toBeGreaterThanOrEqual(10);
      for (const uid of uids) {
        const list = await call('GET', `/content-manager/collection-types/${uid}`);
        const one = await call('GET', `/content-manager/collection-types/${uid}/aaaaaaaaaaaaaaaaaaaaaaaa`);
        const written = await call('POST', `/content-manager/collection-types/${uid}`, {});
        expect([uid, list.status, one.status, written.status]).toEqual([uid, 403, 403, 403]);
      }
    },
  );

  test('an operator opens no type of the content manager at all', async () => {
    const { call } = await adminUser(portal, 'caf-operatore');
    for (const uid of ['api::news.article', 'api::offices.zona', 'api::offices.operator-scope']) {
      const answer = await call('GET', `/content-manager/collection-types/${uid}`);
      expect([uid, answer.status]).toEqual([uid, 403]);
    }
  });

  test('an editor writes news and opens no setting', async () => {
    const { call } = await adminUser(portal, 'caf-redattore');
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Testo' }] }];
    const made = await call<{ data: { documentId: string } }>(
      'POST',
      '/content-manager/collection-types/api::news.article',
      { title: 'Orari', slug: 'orari', body, featured: false, public: true, emailToCustomers: false },
    );
    expect(made.status).toBe(201);
    const published = await call(
      'POST',
      `/content-manager/collection-types/api::news.article/${made.body.data.documentId}/actions/publish`,
      {},
    );
    expect(published.status).toBe(200);
    for (const path of [
      'single-types/api::portal-settings.caf-identity',
      'collection-types/api::offices.sede',
    ]) {
      const answer = await call('GET', `/content-manager/${path}`);
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  test('the CAF’s administrator sets the CAF up, and cannot make or remove a section', async () => {
    const { call } = await adminUser(portal, 'caf-amministratore');
    const sections = '/content-manager/collection-types/api::portal-settings.section';
    const list = await call<{ results: { documentId: string }[] }>('GET', sections);
    expect(list.status).toBe(200);
    expect((await call('POST', sections, { key: 'x', name: 'X' })).status).toBe(403);
    const id = list.body.results[0]?.documentId ?? '';
    expect((await call('DELETE', `${sections}/${id}`)).status).toBe(403);
    expect((await call('PUT', `${sections}/${id}`, { forAnonimo: true })).status).toBe(200);
  });
});

describe('super admins', () => {
  test('the CAF’s administrator neither becomes one, nor makes, changes or removes one', async () => {
    const admin = await adminUser(portal, 'caf-amministratore');
    const root = await adminUser(portal, 'strapi-super-admin');
    await adminUser(portal, 'strapi-super-admin');
    const own = await roleId('caf-amministratore');
    const forbidden = await roleId('strapi-super-admin');
    const { call } = admin;
    const attempts = [
      await call('PUT', `/admin/users/${String(admin.id)}`, { roles: [own, forbidden] }),
      await call('POST', '/admin/users', {
        ...{ firstname: 'A', lastname: 'B', email: 'nuovo@caf.test' },
        roles: [forbidden],
      }),
      await call('PUT', `/admin/users/${String(root.id)}`, { password: 'Una-password-nuova-1' }),
      await call('DELETE', `/admin/users/${String(root.id)}`),
      await call('POST', '/admin/users/batch-delete', { ids: [root.id] }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await root.call('GET', '/admin/users/me')).status).toBe(200);
  });

  test('the CAF’s administrator invites an operator, a super admin another one', async () => {
    const admin = await adminUser(portal, 'caf-amministratore');
    const root = await adminUser(portal, 'strapi-super-admin');
    const invite = (call: Caller, email: string, role: number) =>
      call('POST', '/admin/users', { firstname: 'A', lastname: 'B', email, roles: [role] });
    const operator = await invite(admin.call, 'operatore@caf.test', await roleId('caf-operatore'));
    const second = await invite(root.call, 'super@caf.test', await roleId('strapi-super-admin'));
    expect([operator.status, second.status]).toEqual([201, 201]);
  });
});

test('nobody signs in to the admin without a password', async () => {
  expect((await stranger(portal)('GET', '/content-manager/content-types')).status).toBe(401);
});
