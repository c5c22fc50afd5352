import { adminUser } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
let zone: { torino: string; ivrea: string };
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  const place = { comune: 'Torino', provincia: 'TO' };
  const sede = await portal.strapi
    .documents('api::offices.sede')
    .create({ data: { ...place, name: 'Piemonte' } });
  const make = async (name: string) => {
    const data = { ...place, name, address: 'Via Roma 1', phone: '011 123', sede: sede.documentId };
    return (await portal.strapi.documents('api::offices.zona').create({ data })).documentId;
  };
  zone = { torino: await make('Torino'), ivrea: await make('Ivrea') };
}, 60_000);
afterAll(() => portal.stop());

interface Zone {
  zone: { name: string; sede: string; provincia: string }[];
  withoutOffice: boolean;
}

async function zoneOf(scope: Record<string, unknown> | null): Promise<Zone> {
  const { id, call } = await adminUser(portal, 'caf-operatore');
  if (scope !== null)
    await portal.strapi.documents('api::offices.operator-scope').create({ data: { operator: id, ...scope } });
  return (await call<Zone>('GET', '/backoffice/zone')).body;
}

test('an operator chooses among the zone of their scope, each with its sede', async () => {
  const mine = await zoneOf({ allZone: false, withoutOffice: false, zone: [zone.ivrea] });
  expect(mine).toEqual({
    zone: [{ id: zone.ivrea, name: 'Ivrea', sede: 'Piemonte', provincia: 'TO' }],
    withoutOffice: false,
  });
});

test('an operator of all zone chooses among all of them, by name', async () => {
  const all = await zoneOf({ allZone: true, withoutOffice: true });
  expect(all.zone.map(({ name }) => name)).toEqual(['Ivrea', 'Torino']);
  expect(all.withoutOffice).toBe(true);
});

test('an operator without a scope has nothing to choose from', async () => {
  expect(await zoneOf(null)).toEqual({ zone: [], withoutOffice: false });
});
