import type { Knex } from '../../../adapters/database';
import type { DayRange } from '../../../domain/agenda/occurrences';

/** A fiscal deadline, as its table keeps it. */
export interface DeadlineDbRow {
  document_id: string;
  day: string;
  title: string;
  explanation: string | null;
  updated_at: Date | number | string;
}

/** The CAF's fiscal deadlines of a range of days, the next one first. */
export function deadlinesBetween(db: Knex, { firstDay, lastDay }: DayRange): Promise<DeadlineDbRow[]> {
  return db('fiscal_deadlines')
    .whereBetween('day', [firstDay, lastDay])
    .orderBy(['day', 'title', 'id'])
    .select<DeadlineDbRow[]>('document_id', 'day', 'title', 'explanation', 'updated_at');
}
