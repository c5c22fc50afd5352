import { setTimeout as wait } from 'node:timers/promises';
import { slotsSeenBy } from '../../support/appointments';
import type { Caller } from '../../support/callers';
import { customerOfOffice } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { secondInstance, type SecondInstance } from '../../support/second-instance';
import {
  ask,
  callersAt,
  claims,
  claimsOf,
  crowdOf,
  heldAt,
  isFree,
  mostAtOnce,
  nearestFree,
  oneMorning,
  refusal,
  DESKS,
  type Asked,
  type Service,
} from './crowd';

// Nobody is at two places at once: each of them asks for one.
const CROWD = 500;
const LATER = 125;
const SPECTATORS = 75;

let portal: Portal;
let second: SecondInstance | null = null;
let calls: Caller[];
let services: Service[];
let crowd: Asked[];

// On SQLite there is one instance: one process has the file.
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on' });
  if (process.env['TEST_DATABASE'] === 'postgres') second = await secondInstance(portal);
  const tokens = await crowdOf(portal, CROWD + LATER + SPECTATORS);
  calls = callersAt(portal, [portal.url, ...(second === null ? [] : [second.url])], tokens);
  services = await oneMorning(portal, (await customerOfOffice(portal, null)).call);
}, 240_000);
afterAll(async () => {
  await second?.stop();
  await portal.stop();
});

const zona = () => services[0]?.zona ?? '';
const inTurn = <Item>(items: readonly Item[], turn: number): Item => {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('there is none');
  return item;
};
const later = (start: number) => new Date(start).toISOString();

/** What must hold at any moment, whoever did what. */
async function demandNoMoreThanDesks(): Promise<void> {
  const held = await heldAt(portal, zona());
  expect(mostAtOnce(held)).toBeLessThanOrEqual(DESKS);
  expect(await claims(portal, zona())).toEqual(claimsOf(held));
}

test('500 requests of four durations at the same instant: never more appointments than desks', async () => {
  crowd = await Promise.all(
    calls.slice(0, CROWD).map((call, who) => {
      const service = inTurn(services, who);
      const [group, index] = [Math.floor(who / services.length), who % services.length];
      return ask(call, service, inTurn(service.starts, group * 7 + index * 3));
    }),
  );
  expect(crowd).toHaveLength(500);
  const booked = crowd.filter(({ status }) => status === 201);
  expect(crowd.filter(({ status, error }) => status !== 201 && error !== 'slot-taken')).toEqual([]);
  await demandNoMoreThanDesks();
  const held = await heldAt(portal, zona());
  const told = booked.map(({ id, start, service }) => [id, start, start + service.minutes * 60_000]);
  expect(held.map(({ document_id, start, end }) => [document_id, start, end]).sort()).toEqual(told.sort());
}, 120_000);

test('nobody of the 500 was turned away while a desk was free, and each was told the places that were', async () => {
  const held = await heldAt(portal, zona());
  const refused = crowd.filter(({ status }) => status === 409);
  expect(refused.length).toBeGreaterThan(400);
  // Bookings come one after the other: each refusal must be right after so many of them.
  const moments = held.map((_, count) => held.slice(0, count + 1));
  const wrong = refused.filter(
    ({ service, start, nearest }) =>
      !moments.some(
        (moment) =>
          !isFree(service, start, moment) && nearestFree(service, start, moment).join() === nearest.join(),
      ),
  );
  expect(wrong.map(({ service, start, nearest }) => [service.minutes, start, nearest])).toEqual([]);
});

/** Somebody who has an appointment gives it up, and asks for another place. */
async function bookAnew({ call, service, id }: Asked, start: number): Promise<Asked> {
  const { status } = await call('POST', `/api/appointments/${id}/cancellation`, {});
  if (status !== 200) throw new Error(`cancelling answered ${String(status)}`);
  return ask(call, service, start);
}

/** Somebody tries to move an appointment, to one place after the other as long as they are refused. */
async function move({ call, service, id, start }: Asked, places: readonly number[]): Promise<Asked> {
  let [refused, status]: [ReturnType<typeof refusal>, number] = [{ error: undefined, nearest: [] }, 0];
  for (const to of places) {
    const answer = await call('PUT', `/api/appointments/${id}/start`, { start: later(to) });
    ({ status } = answer);
    refused = refusal(answer.body);
    if (status === 200) return { call, service, id, status, start: to, ...refused };
    if (refused.error !== 'slot-taken') break;
  }
  return { call, service, id, status, start, ...refused };
}

test('moving, giving up and booking all at once, there are never more appointments than desks', async () => {
  const booked = crowd.filter(({ status }) => status === 201);
  const others = ({ service: { starts }, start }: Asked) => {
    const own = starts.indexOf(start);
    return [...starts.slice(own + 1), ...starts.slice(0, own)];
  };
  let isOver = false;
  const watching = (async () => {
    const seen: number[] = [];
    for (; !isOver; await wait(50)) seen.push(mostAtOnce(await heldAt(portal, zona())));
    return seen;
  })();
  const [moved, anew, fresh] = await Promise.all([
    Promise.all(
      booked.filter((_, index) => index % 2 === 0).map((one) => move(one, others(one).slice(0, 6))),
    ),
    Promise.all(
      booked.filter((_, index) => index % 2 === 1).map((one) => bookAnew(one, others(one)[0] ?? 0)),
    ),
    Promise.all(
      calls.slice(CROWD, CROWD + LATER).map((call, who) => {
        const service = inTurn(services, who + 1);
        return ask(call, service, inTurn(service.starts, who * 5));
      }),
    ),
  ]).finally(() => {
    isOver = true;
  });
  expect(Math.max(...(await watching))).toBeLessThanOrEqual(DESKS);
  await demandNoMoreThanDesks();
  const all = [...moved, ...anew, ...fresh];
  expect(all.filter(({ status, error }) => status > 201 && error !== 'slot-taken')).toEqual([]);
  expect(moved.filter(({ status }) => status === 200)).not.toEqual([]);
  expect(anew.filter(({ status }) => status === 201)).not.toEqual([]);
  // What the database holds is what each of them was told, also those whose move was refused.
  const told = all.filter(({ id }) => id !== undefined).map(({ id, start }) => [id, start]);
  const held = await heldAt(portal, zona());
  expect(held.map(({ document_id, start }) => [document_id, start]).sort()).toEqual(told.sort());
}, 120_000);

test('afterwards every place that is shown can be had, and then none is', async () => {
  const [spectator, ...others] = calls.slice(CROWD + LATER);
  if (spectator === undefined) throw new Error('nobody is left');
  for (const service of services)
    for (;;) {
      const { days } = await slotsSeenBy(spectator, service);
      const held = await heldAt(portal, zona());
      const free = service.starts.filter((start) => isFree(service, start, held));
      expect(days.flatMap(({ starts }) => starts)).toEqual(free.map(later));
      const [next] = free;
      if (next === undefined) break;
      expect((await ask(inTurn(others, held.length), service, next)).status).toBe(201);
    }
  const service = inTurn(services, 0);
  const last = await ask(spectator, service, inTurn(service.starts, 4));
  expect([last.status, last.error, last.nearest]).toEqual([409, 'slot-taken', []]);
  await demandNoMoreThanDesks();
});
