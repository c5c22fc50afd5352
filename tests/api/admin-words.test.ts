import { adminUser, stranger, type Caller } from '../support/callers';
import { startPortal, type Portal } from '../support/portal';
import { startAgain } from '../support/start-again';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
}, 60_000);
afterAll(() => portal.stop());

const labelsOf = async (call: Caller, uid: string) => {
  const answer = await call<{
    data: {
      contentType: {
        settings: { mainField: string };
        layouts: { list: string[]; edit: { name: string }[][] };
        metadatas: Record<string, { edit: Record<string, string>; list: Record<string, string> }>;
      };
    };
  }>('GET', `/content-manager/content-types/${uid}/configuration`);
  return answer.body.data.contentType;
};

describe('language', () => {
  test('the very first admin user gets Italian', async () => {
    const password = `Prova-${String(Date.now())}`;
    const person = { firstname: 'Ada', lastname: 'Prima', email: 'ada@caf.test', password };
    const made = await stranger(portal)<{ data: { user: { preferedLanguage: string } } }>(
      'POST',
      '/admin/register-admin',
      person,
    );
    expect([made.status, made.body.data.user.preferedLanguage]).toEqual([200, 'it']);
  });

  test('a new admin user gets Italian, unless another language was chosen for them', async () => {
    const root = await adminUser(portal, 'strapi-super-admin');
    const role = await portal.strapi.db.query('admin::role').findOne({ where: { code: 'caf-operatore' } });
    const roles = [role.id];
    const invite = async (email: string, more = {}) => {
      const person = { firstname: 'A', lastname: 'B', email, roles, ...more };
      const made = await root.call<{ data: { preferedLanguage: string } }>('POST', '/admin/users', person);
      return made.body.data.preferedLanguage;
    };
    expect(await invite('a@caf.test')).toBe('it');
    expect(await invite('b@caf.test', { preferedLanguage: 'en' })).toBe('en');
  });

  test('the language that a person chooses later stays', async () => {
    const { id, call } = await adminUser(portal, 'caf-operatore');
    await call('PUT', '/admin/users/me', { preferedLanguage: 'en' });
    await startAgain(portal);
    const user = await portal.strapi.db.query('admin::user').findOne({ where: { id } });
    expect(user.preferedLanguage).toBe('en');
  }, 60_000);
});

describe('words of the content manager', () => {
  test('every field of every type that it shows has an Italian label, and a help text or a plain name', async () => {
    const { call } = await adminUser(portal, 'strapi-super-admin');
    const shown = Object.values(portal.strapi.contentTypes).filter(({ uid, pluginOptions }) => {
      const { visible } = (pluginOptions?.['content-manager'] ?? {}) as { visible?: boolean };
      return uid.startsWith('api::') && visible !== false;
    });
    expect(shown.length).toBeGreaterThanOrEqual(7);
    for (const { uid } of shown) {
      const { metadatas, layouts } = await labelsOf(call, uid);
      const unnamed = Object.entries(metadatas).filter(
        ([name, { edit, list }]) => list['label'] === name || edit['label'] === name,
      );
      // Strapi never shows these in a form, and gives them no place for a label of their own.
      const common = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'];
      expect([uid, unnamed.map(([name]) => name).filter((name) => !common.includes(name))]).toEqual([
        uid,
        [],
      ]);
      const inForm = layouts.edit.flat().map(({ name }) => name);
      const withoutHelp = inForm.filter((name) => metadatas[name]?.edit['description'] === '');
      expect([uid, withoutHelp]).toEqual([uid, []]);
    }
  });

  test('what the portal keeps for itself is in no form', async () => {
    const { call } = await adminUser(portal, 'strapi-super-admin');
    const { layouts, settings } = await labelsOf(call, 'api::news.article');
    const names = layouts.edit.flat().map(({ name }) => name);
    expect(names).toContain('emailToCustomers');
    expect(names).not.toContain('searchText');
    expect(names).not.toContain('firstPublishedAt');
    expect(settings.mainField).toBe('title');
  });

  test('a label that the CAF changed stays, one that it left alone is the portal’s after each restart', async () => {
    const uid = 'api::offices.zona';
    const admin = await adminUser(portal, 'caf-amministratore');
    const { settings, layouts, metadatas } = await labelsOf(admin.call, uid);
    const changed = Object.entries(metadatas).map(([name, { edit, list }]) => {
      const { label, sortable, searchable } = list;
      const words = name === 'phone' ? { ...edit, label: 'Numero verde' } : edit;
      return [name, { edit: words, list: { label, sortable, searchable } }];
    });
    const saved = await admin.call('PUT', `/content-manager/content-types/${uid}/configuration`, {
      settings,
      layouts,
      metadatas: Object.fromEntries(changed),
    });
    expect(saved.status).toBe(200);
    await startAgain(portal);
    const root = await adminUser(portal, 'strapi-super-admin');
    const after = await labelsOf(root.call, uid);
    expect(after.metadatas['phone']?.edit['label']).toBe('Numero verde');
    expect(after.metadatas['address']?.edit['label']).toBe('Indirizzo');
  }, 60_000);
});
