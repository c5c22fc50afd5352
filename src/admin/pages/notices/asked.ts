import type { NoticeFilter } from '../../../contracts/notices';

/** What the operator asks of the inbox. */
export interface Asked {
  /** Null: what nobody has dealt with yet. */
  state: Exclude<NoticeFilter, 'to-do'> | null;
  /** Document id, or `none` for customers without an office. */
  zona: string | null;
  service: string | null;
  year: string | null;
  /** Days (`2026-06-30`); empty: any. */
  from: string;
  to: string;
  page: number;
}

/** Everything that is still to be done. */
export const TO_DO: Asked = {
  ...{ state: null, zona: null, service: null, year: null },
  ...{ from: '', to: '', page: 1 },
};

/** Whether something narrows the inbox down. */
export function isNarrowed({ state, zona, service, year, from, to }: Asked): boolean {
  return [state, zona, service, year, from, to].some((value) => value !== null && value !== '');
}

/** The query of the endpoint. */
export function queryOf({ state, zona, service, year, from, to, page }: Asked) {
  return {
    page,
    state: state ?? ('to-do' as const),
    ...(zona !== null && { zona }),
    ...(service !== null && { service }),
    ...(year !== null && { year }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  };
}
