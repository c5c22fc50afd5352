import { customer } from '../../support/callers';
import { person, register } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

interface Home {
  tasks: { kind: string }[];
  news: unknown[];
}

async function tasksOf(token: string): Promise<string[]> {
  const home = await customer(portal, token)<Home>('GET', '/api/me/home');
  expect(home.status).toBe(200);
  return home.body.tasks.map(({ kind }) => kind);
}

test('the home asks an Anonimo to become Registrato, and a Registrato with an address nothing', async () => {
  const anna = person();
  const token = await register(portal, anna);
  expect(await tasksOf(token)).toEqual(['become-registrato']);
  await portal
    .db('up_users')
    .where({ codice_fiscale: anna.codiceFiscale })
    .update({ customer_type: 'registrato' });
  expect(await tasksOf(token)).toEqual([]);
});

test('the home asks who has no email address to give one', async () => {
  const anna = person();
  const token = await register(portal, anna);
  await portal
    .db('up_users')
    .where({ codice_fiscale: anna.codiceFiscale })
    .update({ customer_type: 'registrato', email: null });
  expect(await tasksOf(token)).toEqual(['add-email']);
});
