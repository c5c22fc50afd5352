import { bookableOffice, PLAN } from '../../support/appointments';
import { adminUser } from '../../support/callers';
import { bookedAtOffice, dayAhead, officeSlots } from '../../support/office-appointments';
import { serviceOf } from '../../support/pratiche';
import type { CafAtWork } from './people';

/** An office with appointments of every kind on one day, by their ids. */
export interface BusyOffice {
  zona: string;
  service: string;
  /** `2026-06-30`. */
  day: string;
  /** Of the Registrato. */
  booked: string;
  cancelled: string;
  /** Of yesterday. */
  came: string;
  /** The Registrato’s public identifier. */
  customer: string;
}

const made = new WeakMap<object, Promise<BusyOffice>>();

async function make({ portal, registrato }: CafAtWork): Promise<BusyOffice> {
  const office = await bookableOffice(
    portal,
    { desks: 3 },
    await serviceOf(portal, 'Dichiarazione dei redditi'),
  );
  const { id, call } = await adminUser(portal, 'caf-amministratore');
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: id, allZone: true, withoutOffice: true } });
  const day = dayAhead(5);
  const [first] = await officeSlots(call, office, day);
  const at = first?.starts ?? [];
  const [customer = ''] = await portal
    .db('up_users')
    .where({ codice_fiscale: registrato })
    .pluck<string[]>('document_id');
  const guest = (name: string) => ({ guest: { name, phone: '06 1234567' } });
  const book = (start: string | undefined, more: Record<string, unknown>) =>
    bookedAtOffice(call, office, start, more);
  const booked = await book(at[0], { customer });
  await book(at[0], { ...guest('Bruno Verdi'), note: 'Porta il nipote, che ha la delega' });
  await book(at[1], { ...guest('Carla Degli Innocenti'), mode: 'phone' });
  await book(at[7], guest('Dario Neri'));
  const cancelled = await book(at[2], guest('Elena Blu'));
  await call('POST', `/backoffice/appointments/${cancelled}/cancellation`, { reason: 'Non può venire' });
  const came = await book(at[3], guest('Fabio Gialli'));
  const hourAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const past = { start_at: hourAgo(25), end_at: hourAgo(24.5) };
  await portal.db('appointments').where({ document_id: came }).update(past);
  await call('POST', `/backoffice/appointments/${came}/outcome`, { outcome: 'came' });
  const openings = PLAN.openings.map((opening) => ({ ...opening, to: '12:30' }));
  const address = `/backoffice/booking/zone/${office.zona}/plans/${office.service}`;
  await call('PUT', address, { ...PLAN, desks: 3, openings });
  return { ...office, day, booked, cancelled, came, customer };
}

/** The busy office of the CAF at work. */
export function busyOffice(caf: CafAtWork): Promise<BusyOffice> {
  const office = made.get(caf) ?? make(caf);
  made.set(caf, office);
  return office;
}
