import { bookableOffice, freeStart } from '../../support/appointments';
import { visitor } from '../../support/callers';
import { customerOfOffice, serviceOf } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { added, DENTIST, feedOf } from './agenda';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(() => portal.stop());

test('a program is sent the calendar again after whatever changes in it, and never without a reason', async () => {
  const office = await bookableOffice(portal, {}, await serviceOf(portal, 'Assistenza IMU'));
  const { call } = await customerOfOffice(portal, office.zona);
  const path = `/api/agenda/feeds/${await feedOf(call)}`;
  let tag = 'none';
  const ask = () => visitor(portal)<string>('GET', path, undefined, { 'if-none-match': tag });
  const changes: string[] = [];
  const after = async <T>(what: string, change: () => Promise<T>): Promise<T> => {
    const done = await change();
    const { status, headers } = await ask();
    const before = tag;
    tag = headers.get('etag') ?? '';
    if (status === 200 && tag !== before && (await ask()).status === 304) changes.push(what);
    return done;
  };
  const done = async (answer: Promise<{ status: number }>) => {
    expect((await answer).status).toBeLessThan(300);
  };

  const deadlines = portal.strapi.documents('api::agenda.fiscal-deadline');
  const today = new Date().toISOString().slice(0, 10);
  const entry = await after('a commitment', () => added(call, { repeats: 'week' }));
  const own = `/api/agenda/entries/${entry}`;
  const asNew = { ...DENTIST, repeats: 'week', title: 'Oculista' };
  await after('its change', () => done(call('PUT', own, asNew)));
  await after('a day taken out', () => done(call('POST', `${own}/skipped-days`, { day: '2026-03-27' })));
  const second = await after('another one', () => added(call));
  await after('its end', () => done(call('DELETE', `/api/agenda/entries/${second}`)));
  const start = await freeStart(call, office);
  const booked = await after('an appointment', () =>
    call<{ id: string }>('POST', '/api/appointments', { ...office, start, mode: 'in-person' }),
  );
  const appointment = `/api/appointments/${booked.body.id}`;
  const later = await freeStart(call, office);
  await after('its move', () => done(call('PUT', `${appointment}/start`, { start: later })));
  await after('its office’s telephone', () =>
    portal.db('zone').where({ document_id: office.zona }).update({ phone: '0612345678' }),
  );
  await after('its cancellation', () => done(call('POST', `${appointment}/cancellation`)));
  const deadline = await after('a deadline', () =>
    deadlines.create({ data: { day: today, title: 'IMU, saldo' } }),
  );
  const documentId = deadline.documentId;
  const data: Record<string, string> = { explanation: 'Chi ha due case.' };
  await after('its words', () => deadlines.update({ documentId, data }));
  await after('its end', () => deadlines.delete({ documentId }));
  await after('the CAF’s name', () => portal.db('caf_identity').update({ name: 'CAF Prova' }));

  expect(changes).toEqual([
    ...['a commitment', 'its change', 'a day taken out', 'another one', 'its end'],
    ...['an appointment', 'its move', 'its office’s telephone', 'its cancellation'],
    ...['a deadline', 'its words', 'its end', 'the CAF’s name'],
  ]);
  expect((await ask()).status).toBe(304);
});
