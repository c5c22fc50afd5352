/** The steps of booking, each a page of its own. */
export const STEPS = ['provincia', 'ufficio', 'servizio', 'giorno', 'conferma'] as const;
export type Step = (typeof STEPS)[number];

const ANYWHERE_STEPS = ['provincia', 'ufficio', 'servizio', 'anywhere', 'giorno', 'conferma'] as const;

/** What has been chosen so far. It stands in the address, and holds nothing personal. */
export interface Booking {
  /** Two letters. */
  provincia: string | null;
  /** Ids. */
  office: string | null;
  service: string | null;
  /** Calendar day. */
  day: string | null;
  /** `2026-12`: the month to look at while no day of it was chosen. */
  month: string | null;
  /** Instant. */
  start: string | null;
  /** Steps at which there was nothing to choose: back leads past them. */
  skipped: readonly Step[];
  /** Whether the place was looked for in all offices of the province. */
  anywhere: boolean;
}

const PATHS: Readonly<Record<Step | 'anywhere', string>> = {
  provincia: '/prenota',
  ufficio: '/prenota/ufficio',
  anywhere: '/prenota/primo-posto',
  servizio: '/prenota/servizio',
  giorno: '/prenota/giorno',
  conferma: '/prenota/conferma',
};

const PROVINCIA = /^[A-Z]{2}$/;
const ID = /^[a-z0-9]{24,32}$/;
const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
const DAY = /^20\d{2}-\d{2}-\d{2}$/;
const INSTANT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:00\.000Z$/;

function isDay(value: string): boolean {
  const moment = new Date(`${value}T00:00:00.000Z`);
  return DAY.test(value) && !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(value);
}

/** Whether a text is the instant of a place. */
export function isStart(value: string): boolean {
  return (
    INSTANT.test(value) && isDay(value.slice(0, 'YYYY-MM-DD'.length)) && !Number.isNaN(Date.parse(value))
  );
}

/** Reads an address, which anybody can write: what makes no sense counts as not chosen. */
export function readBooking(query: URLSearchParams): Booking {
  const read = (name: string, good: (value: string) => boolean) => {
    const value = query.get(name);
    return value !== null && good(value) ? value : null;
  };
  const skipped = (query.get('salta') ?? '').split(',');
  return {
    provincia: read('provincia', (value) => PROVINCIA.test(value)),
    office: read('ufficio', (value) => ID.test(value)),
    service: read('servizio', (value) => ID.test(value)),
    day: read('giorno', isDay),
    month: read('mese', (value) => MONTH.test(value)),
    start: read('inizio', isStart),
    skipped: STEPS.filter((step) => skipped.includes(step)),
    anywhere: query.get('primo') === 'si',
  };
}

/** What stands in an address, name by name. */
export function bookingQuery(booking: Partial<Booking>): [string, string][] {
  const { provincia, office, service, day, month, start, skipped = [], anywhere = false } = booking;
  const all: [string, string | null | undefined][] = [
    ['provincia', provincia],
    ['ufficio', office],
    ['servizio', service],
    ['giorno', day],
    ['mese', month],
    ['inizio', start],
    ['salta', skipped.length === 0 ? null : skipped.join(',')],
    ['primo', anywhere ? 'si' : null],
  ];
  return all.flatMap(([name, value]): [string, string][] => (value == null ? [] : [[name, value]]));
}

/** The address of a step, with what was chosen; `anywhere` is the first place of every office of a province. */
export function bookingAddress(step: Step | 'anywhere', booking: Partial<Booking>): string {
  const query = new URLSearchParams(bookingQuery(booking)).toString();
  return query === '' ? PATHS[step] : `${PATHS[step]}?${query}`;
}

/** The booking with a step that back leads past. */
export function skipping(booking: Booking, step: Step): Booking {
  return { ...booking, skipped: STEPS.filter((one) => one === step || booking.skipped.includes(one)) };
}

/** The booking with a step that there is something to choose at. */
export function notSkipping(booking: Booking, ...steps: Step[]): Booking {
  return { ...booking, skipped: booking.skipped.filter((one) => !steps.includes(one)) };
}

/** Where back leads from a step: to the one before at which something was chosen, or out of booking. */
export function backFrom(step: Step, booking: Booking): string {
  const before = STEPS.slice(0, STEPS.indexOf(step)).filter((one) => !booking.skipped.includes(one));
  const last = before.at(-1);
  if (booking.anywhere && (step === 'giorno' || step === 'conferma') && last !== 'giorno')
    return bookingAddress('anywhere', { ...booking, start: null });
  return last === undefined ? '/appuntamenti' : bookingAddress(last, { ...booking, start: null });
}

/**
 * How far one has come at a step, among those at which there is something to choose.
 * @returns `number` from 1 to `total`
 */
export function progressAt(step: Step | 'anywhere', booking: Pick<Booking, 'skipped' | 'anywhere'>) {
  const { skipped, anywhere } = booking;
  // The first place of an office has its day already: it is chosen only by whoever asks for the others.
  const isDayAhead = !anywhere || step === 'conferma';
  const walked = ANYWHERE_STEPS.filter((one) => {
    if (one === step) return true;
    if (one === 'anywhere') return anywhere;
    return !skipped.includes(one) && (one !== 'giorno' || isDayAhead);
  });
  return { number: walked.indexOf(step) + 1, total: walked.length };
}

/** Where a service is booked, for who comes from what concerns it: the service is not chosen again. */
export function bookingOfService(service: string): string {
  return bookingAddress('provincia', { service, skipped: ['servizio'] });
}
