import { adminUser, stranger, visitor } from '../support/callers';
import { startPortal, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
}, 60_000);
afterAll(() => portal.stop());

test('the site learns who the CAF is', async () => {
  const answer = await visitor(portal)<{ name: string; primaryColour: string }>('GET', '/api/portal');
  expect(answer.status).toBe(200);
  expect(answer.body.name).toBe('Il mio CAF');
  expect(answer.body.primaryColour).toMatch(/^#[0-9a-f]{6}$/);
});

test('whoever is not the site gets the one error shape', async () => {
  const answer = await stranger(portal)('GET', '/api/portal');
  expect(answer.status).toBe(401);
  expect(answer.body).toEqual({
    error: {
      status: 401,
      name: 'caller-not-trusted',
      message: 'Questo indirizzo risponde soltanto al portale.',
      details: {},
    },
  });
});

test('an address that does not exist answers in the one error shape', async () => {
  const answer = await visitor(portal)<{ error: { name: string } }>('GET', '/api/nothing-here');
  expect(answer.status).toBe(404);
  expect(answer.body.error.name).toBe('not-found');
});

test('a colour on which white text cannot be read is refused in the admin with its reason', async () => {
  const { call } = await adminUser(portal, 'caf-amministratore');
  const save = (primaryColour: string) =>
    call<{ error?: { message: string } }>(
      'PUT',
      '/content-manager/single-types/api::portal-settings.caf-identity',
      { name: 'Il mio CAF', privacyVersion: '1', primaryColour },
    );
  const refused = await save('#ffcc00');
  expect(refused.status).toBe(400);
  expect(refused.body.error?.message).toMatch(/troppo chiaro/);
  expect((await save('#7A1F5C')).status).toBe(200);
  const answer = await visitor(portal)<{ primaryColour: string }>('GET', '/api/portal');
  expect(answer.body.primaryColour).toBe('#7a1f5c');
});
