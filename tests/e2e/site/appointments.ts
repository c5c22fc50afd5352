import type { Page } from 'playwright-core';
import { bookableOffice, bookedBy, slotsSeenBy, type Bookable } from '../../support/appointments';
import { customer, type Caller } from '../../support/callers';
import { serviceOf } from '../../support/pratiche';
import type { World } from './world';

/** What can be booked, and what the customer has booked. */
export interface Booked {
  call: Caller;
  /** The customer's own office, of which two services can be booked. */
  own: Bookable;
  /** Another one of the province. */
  other: Bookable;
  /** The other service of the own office. */
  isee: Bookable;
  /** A service that has no place. */
  full: Bookable;
  /** An appointment that is to come. */
  appointment: string;
  starts: string[];
}

const made = new WeakMap<World, Promise<Booked>>();

async function make(world: World): Promise<Booked> {
  const { portal } = world;
  const [id, token] = [await world.idOf('registrato'), await world.tokenOf('registrato')];
  const call = customer(portal, token);
  const service = await serviceOf(portal, 'Assistenza 730');
  const modes = { byVideo: true, bring: 'Un documento d’identità e la tessera sanitaria.' };
  const own = await bookableOffice(portal, { ...modes, desks: 2 }, service);
  const isee = await bookableOffice(
    portal,
    {},
    await serviceOf(portal, 'ISEE e prestazioni sociali'),
    own.zona,
  );
  const full = await bookableOffice(
    portal,
    { openings: [] },
    await serviceOf(portal, 'Successioni'),
    own.zona,
  );
  const other = await bookableOffice(portal, { noticeHours: 100 }, service);
  const name = (zona: string, told: string) =>
    portal.db('zone').where({ document_id: zona }).update({ name: told });
  await name(own.zona, 'Roma Centro');
  await name(other.zona, 'Roma Tiburtina');
  await portal.db('up_users').where({ id }).update({ zona_document_id: own.zona, mobile: '+393331234567' });
  const { days } = await slotsSeenBy(call, own);
  const starts = days.slice(3).flatMap((day) => day.starts);
  const appointment = await bookedBy(call, own, starts[0] ?? '');
  return { call, own, other, isee, full, appointment, starts };
}

/** An office with free places and a customer’s appointment, made once. */
export function bookedIn(world: World): Promise<Booked> {
  const booked = made.get(world) ?? make(world);
  made.set(world, booked);
  return booked;
}

/** Steps: opens a page that is about booking. */
export const booking = (path: (booked: Booked) => string) => async (page: Page, world: World) => {
  await page.goto(`${world.portal.site}${path(await bookedIn(world))}`);
};

/** Steps: opens a page while the row of the customer’s appointment is as told. */
export const whileAppointmentIs =
  (row: Record<string, unknown>, path: (booked: Booked) => string) => async (page: Page, world: World) => {
    const booked = await bookedIn(world);
    const rows = world.portal.db('appointments').where({ document_id: booked.appointment });
    const before = (await rows.clone().first()) as Record<string, unknown>;
    await rows.clone().update(row);
    try {
      await page.goto(`${world.portal.site}${path(booked)}`);
    } finally {
      await rows.clone().update(before);
    }
  };
