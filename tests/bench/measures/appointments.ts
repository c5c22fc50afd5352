import type { Generator } from '../load/generators';
import type { LoadRequest, Outcome } from '../load/jobs';
import { spread } from '../load/statistics';
import type { Pace } from '../options';
import { startAppointments } from '../servers/start';
import { sideFigures, type Measure } from './measure';
import { alternate } from './rounds';

const CONNECTIONS = 10;
/** In one round. */
const BOOKINGS = 250;
const DESKS = 20;

const inMilliseconds = (values: readonly number[]) => {
  const { median, min, max } = spread(values);
  return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
};

/** Free places of sixty days, the first one of a province, and bookings: on a database of their own. */
export async function measureAppointments({
  generator,
  pace,
}: {
  generator: Generator;
  pace: Pace;
}): Promise<Measure> {
  const server = await startAppointments();
  try {
    const { url, timed, offices } = server.facts;
    const [service = ''] = offices.services;
    const headers = offices.tokens.map((token) => ({
      ...{ 'x-portal-site-secret': server.siteSecret, authorization: `Bearer ${token}` },
    }));
    const reading = (path: string) => ({
      ...{ url, connections: CONNECTIONS },
      requests: headers.map((own): LoadRequest => ({ method: 'GET', path, headers: own })),
    });
    const [slots = [], province = []] = await alternate(generator, pace, [
      reading(`/api/booking/slots?zona=${offices.full}&service=${service}`),
      reading(`/api/booking/offices?provincia=${offices.provincia}`),
    ]);
    const booked = offices.empty.map(() => 0);
    // Every place is asked for once, and at each hour by somebody else: nobody is refused.
    const askedAt = new Map<string, number>();
    const bookings = (at: number): LoadRequest => {
      const place = booked[at] ?? 0;
      booked[at] = place + 1;
      const start = offices.starts[Math.floor(place / DESKS)] ?? '';
      const others = askedAt.get(start) ?? 0;
      askedAt.set(start, others + 1);
      const own = headers[others % headers.length] ?? {};
      return {
        ...{
          method: 'POST',
          path: '/api/appointments',
          headers: { ...own, 'content-type': 'application/json' },
        },
        body: JSON.stringify({
          ...{ zona: offices.empty[at], service, start, mode: 'in-person' },
        }),
      };
    };
    const [one, several]: [Outcome[], Outcome[]] = [[], []];
    for (let round = 0; round < pace.rounds; round += 1)
      for (const [outcomes, at] of [
        [one, () => 0],
        [several, (index: number) => index % offices.empty.length],
      ] as const) {
        const requests = Array.from({ length: BOOKINGS }, (_, index) => bookings(at(index)));
        outcomes.push(await generator.run({ kind: 'once', url, requests, connections: CONNECTIONS }));
      }
    return {
      part: 'appointments',
      title: 'Appointments: 60 days of an office with 20 desks and 5,000 appointments; 10 people at a time',
      sides: [
        sideFigures('GET free places of that office', slots),
        sideFigures('GET offices of a province: 50, with 5 services each', province),
        sideFigures('bookings, all at one office', one),
        sideFigures(`bookings, at ${String(offices.empty.length)} offices`, several),
      ],
      facts: [
        ['free places, ms', inMilliseconds(timed.free)],
        ['the same rows raw, ms', inMilliseconds(timed.raw)],
        ['first free place of 50 offices × 5 services, ms', inMilliseconds(timed.firstFree)],
      ],
      ratios: [
        {
          what: 'free places ÷ the same rows raw',
          value: spread(timed.free.map((free, round) => free / (timed.raw[round] ?? NaN))),
          goal: { limit: 3, better: 'lower' },
        },
      ],
    };
  } finally {
    await server.stop();
  }
}
