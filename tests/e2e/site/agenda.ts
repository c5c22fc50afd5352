import type { Page } from 'playwright-core';
import { customer, type Caller } from '../../support/callers';
import { bookedIn } from './appointments';
import type { World } from './world';

/** What stands in a customer's agenda: commitments, an appointment with the CAF, deadlines. */
export interface Filled {
  call: Caller;
  /** The day of the appointment: on it there is something of each kind. */
  day: string;
  /** Commitments, one of which repeats. */
  once: string;
  weekly: string;
}

const made = new WeakMap<World, Promise<Filled>>();

async function make(world: World): Promise<Filled> {
  const { portal } = world;
  const { starts } = await bookedIn(world);
  const day = (starts[0] ?? '').slice(0, 10);
  const call = customer(portal, await world.tokenOf('registrato'));
  for (const title of ['IMU, prima rata', 'Saldo e primo acconto delle imposte'])
    await portal.strapi.documents('api::agenda.fiscal-deadline').create({
      data: { day, title, explanation: 'Chi ha una seconda casa paga con l’F24.' },
    });
  const add = async (entry: Record<string, unknown>) => {
    const { body } = await call<{ id: string }>('POST', '/api/agenda/entries', {
      ...{ firstDay: day, allDay: false, startTime: '09:00', repeats: 'none', ...entry },
    });
    return body.id;
  };
  const once = await add({
    ...{ title: 'Visita dal dottor Bianchi', place: 'Poliambulatorio di via Cola di Rienzo, 12' },
    note: 'Portare la tessera sanitaria.',
  });
  const weekly = await add({ title: 'Ginnastica', startTime: '18:30', repeats: 'week' });
  await add({ title: 'Dai nipoti a Bologna', allDay: true, lastDay: lastOf(day) });
  return { call, day, once, weekly };
}

/** Three days later. */
function lastOf(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 3 * 86_400_000).toISOString().slice(0, 10);
}

/** A customer’s agenda with something of everything, made once. */
export function agendaIn(world: World): Promise<Filled> {
  const filled = made.get(world) ?? make(world);
  made.set(world, filled);
  return filled;
}

/** Steps: opens a page of the agenda. */
export const inAgenda = (path: (filled: Filled) => string) => async (page: Page, world: World) => {
  await page.goto(`${world.portal.site}${path(await agendaIn(world))}`);
};
