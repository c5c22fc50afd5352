import ICAL from 'ical.js';

/** A calendar file as a library reads it that has nothing to do with the one that wrote it. */
export function readCalendar(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

/** The entries of a calendar file. */
export function entriesOf(text: string): ICAL.Event[] {
  return readCalendar(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

/** The one entry of a calendar file. @throws Error when there are others or none */
export function onlyEntry(text: string): ICAL.Event {
  const [entry, ...others] = entriesOf(text);
  if (entry === undefined || others.length > 0) throw new Error(`${String(others.length)} entries more`);
  return entry;
}

const MANY = 400;

/** The times at which the one entry of a file begins, as the file tells them: `limit` of them at most. */
export function beginnings(text: string, limit = MANY): ICAL.Time[] {
  const iterator = onlyEntry(text).iterator();
  const times: ICAL.Time[] = [];
  while (times.length < limit) {
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (next === null || next === undefined) break;
    times.push(next);
  }
  return times;
}

/** The instants at which the one entry of a file begins. */
export function beginningInstants(text: string, limit = MANY): string[] {
  return beginnings(text, limit).map((time) => time.toJSDate().toISOString());
}
