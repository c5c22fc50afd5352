import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { programBeside, runInThread } from '../../../adapters/limited-thread';
import { inTurns } from '../../../adapters/turns';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { PortalError } from '../../../contracts/portal-error';
import type { DayList } from '../../../documents/day-list';
import { MODE_NAMES, STATE_NAMES } from '../../../domain/appointments/appointment-state';
import { showTime } from '../../../domain/dates/italian-days';
import { showPhone } from '../../../domain/phone/read-phone';
import type { OperatorCaller } from '../../../http/callers';
import { cafIdentity } from '../../portal-settings/services/identity';
import { listAppointments } from './office-calendar';
import { zonaInScope } from './zona-rows';

const PROGRAM = programBeside(__filename, 'day-list-thread');
const LIMITS = { patience: 30_000, memory: 200 * 1024 * 1024 };

const turns = inTurns({ atOnce: 1, waiting: 30 });

// Of what is still to come there is nothing to say.
const stateOf = (state: OfficeAppointment['state']) => (state === 'booked' ? '' : STATE_NAMES[state]);

const toLine = (one: OfficeAppointment): DayList['appointments'][number] => ({
  ...{ from: showTime(one.start), to: showTime(one.end), desk: one.desk, service: one.service.name },
  ...{
    name: one.who.name,
    phone: showPhone(one.who.phone),
    mode: MODE_NAMES[one.mode].toLowerCase(),
    state: stateOf(one.state),
  },
  note: one.note,
});

/**
 * The appointments of a day as PDF, without cancelled ones; drawn in a thread, because a full day takes a while.
 * @throws PortalError `not-found` for a zona outside the scope, `unavailable`
 */
export async function printDay(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { zona: id, day }: { zona: string; day: string },
) {
  const zona = await zonaInScope(database(strapi), operator, id);
  const { items, daysOff } = await listAppointments(strapi, operator, { zona: id, from: day, to: day });
  const list: DayList = {
    cafName: (await cafIdentity(strapi)).name,
    office: `${zona.name} - ${zona.address}, ${zona.comune}`,
    day,
    remarks: daysOff.map(({ name }) => `Giorno di chiusura: ${name}`),
    appointments: items.filter(({ state }) => state !== 'cancelled').map(toLine),
  };
  const bytes = await turns(() => runInThread<Uint8Array>(PROGRAM, list, LIMITS));
  if (bytes === 'too-costly') throw new PortalError('unavailable');
  return { filename: `appuntamenti-${day}.pdf`, bytes };
}
