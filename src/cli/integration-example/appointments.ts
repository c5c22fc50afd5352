import { wellAnswered, type DescribedApi } from './described-api';
import { demand } from './mismatch';

const DAY_MS = 86_400_000;

/** Every day of the week, so that some are no holidays whenever this runs. */
const OPENINGS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  ...{ weekday, from: '09:00', to: '13:00', firstDay: null, lastDay: null },
}));

const PLAN = {
  ...{ isOpen: true, minutes: 30, desks: 1, noticeHours: 24, horizonDays: 60, changeHours: 24, maxOpen: 2 },
  ...{ inPerson: true, byPhone: true, byVideo: false, bring: 'Un documento d’identità', openings: OPENINGS },
};

/** The first free place of the second week from now. */
async function firstFree(api: DescribedApi, zona: string, service: string): Promise<string> {
  const day = (after: number) => new Date(Date.now() + after * DAY_MS).toISOString().slice(0, 10);
  const query = { service, from: day(7), to: day(13) };
  const { days } = await wellAnswered(api, 'getAvailability', { params: { externalId: zona }, query });
  const [first] = days as { starts: string[] }[];
  demand(first?.starts[0] !== undefined, 'nessun posto è libero nei giorni in cui l’ufficio è aperto');
  return first.starts[0];
}

/**
 * Writes how a service is booked at an office, and an appointment in the first free place, each twice: the second time
 * nothing changes, and nobody else gets the place.
 * @param run as of `pushTwice`, which comes before
 * @throws Mismatch
 */
export async function bookTwice(api: DescribedApi, run: string, say: (line: string) => void): Promise<void> {
  const [zona, service] = [`zona-2-${run}`, `servizio-${run}`];
  const write = async (name: string, params: Record<string, string>, body: unknown) => {
    for (const wanted of ['created', 'unchanged']) {
      const { outcome } = await wellAnswered(api, name, { params, body });
      demand(outcome === wanted, `${name} ha risposto ${String(outcome)} invece di ${wanted}`);
    }
  };
  await write('putSuiteBookingPlan', { externalId: zona, service }, PLAN);
  const start = await firstFree(api, zona, service);
  const appointment = {
    ...{ zona, service, start, mode: 'in-person' },
    customer: `cliente-${run}`,
    guest: null,
  };
  await write('putAppointment', { externalId: `appuntamento-${run}` }, appointment);
  const guest = { name: 'Bruno Esempio', phone: '' };
  const { status, body } = await api.call('putAppointment', {
    params: { externalId: `altro-${run}` },
    body: { ...appointment, customer: null, guest },
  });
  const nearest = (body as { error?: { details?: { nearest?: string[] } } }).error?.details?.nearest ?? [];
  demand(status === 409 && nearest.length > 0, 'lo stesso posto è stato dato due volte');
  say('Scritti gli orari di un ufficio e preso il primo posto libero; mandati di nuovo, nulla è cambiato.');
}
