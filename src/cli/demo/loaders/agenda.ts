import { insertRows, type Knex } from '../../../adapters/database';
import { insertEntry } from '../../../api/agenda/services/entries';
import { daysAfter, italianMoment } from '../../../domain/dates/italian-days';
import { COMMITMENTS, type DemoCommitment } from '../data/agenda';
import { DEADLINES } from '../data/deadlines';
import type { DemoLoader } from '../load';
import { customerNamed } from './callers';

async function addCommitment(db: Knex, commitment: DemoCommitment, today: string): Promise<void> {
  const { cognome, title, place, note, inDays, days, hours, repeats } = commitment;
  const customer = await customerNamed(db, cognome);
  const firstDay = daysAfter(today, inDays);
  const [startTime, endTime] = hours ?? [null, null];
  await insertEntry(db, customer.id, {
    ...{ title, place, note, firstDay, lastDay: daysAfter(firstDay, days - 1) },
    ...{ allDay: hours === null, startTime, endTime, repeats, until: null },
  });
}

/** The fiscal deadlines of two years, and what some customers have written down. */
export const agenda: DemoLoader = {
  name: 'agenda',
  async load(_strapi, db, now) {
    await insertRows(
      db,
      'fiscal_deadlines',
      DEADLINES.map((deadline) => ({ ...deadline })),
    );
    const { day } = italianMoment(now.toISOString());
    for (const commitment of COMMITMENTS) await addCommitment(db, commitment, day);
  },
};
