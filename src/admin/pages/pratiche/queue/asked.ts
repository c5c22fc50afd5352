import type { QueueFilter } from '../../../../contracts/pratiche/operators';

/** What the operator asks of the queue. */
export interface Asked {
  /** Null: where the office is next. */
  state: Exclude<QueueFilter, 'to-do'> | null;
  /** Document id, or `none` for customers without an office. */
  zona: string | null;
  service: string | null;
  year: string | null;
  page: number;
}

/** Where the office is next. */
export const TO_DO: Asked = { state: null, zona: null, service: null, year: null, page: 1 };

/** Whether something narrows the queue down. */
export function isNarrowed({ state, zona, service, year }: Asked): boolean {
  return [state, zona, service, year].some((value) => value !== null);
}

/** The query of the endpoint. */
export function queryOf({ state, zona, service, year, page }: Asked) {
  return {
    page,
    state: state ?? ('to-do' as const),
    ...(zona !== null && { zona }),
    ...(service !== null && { service }),
    ...(year !== null && { year }),
  };
}
