import fc from 'fast-check';
import { calendarText, type CalendarEntry, type CalendarFile } from '../../src/documents/calendar';
import { onlyEntry, readCalendar } from './read-calendar';

const entry: CalendarEntry = {
  uid: 'appuntamento-12@caf.test',
  revision: 3,
  stamp: '2026-11-01T10:20:30.000Z',
  title: 'Appuntamento: Modello 730',
  place: 'via Roma 1, 00184 Roma',
  description: 'Porta con te:\nla tessera sanitaria; la CU',
  url: 'https://portale.caf.test/appuntamenti/12',
  cancelled: false,
  when: { start: '2026-11-25T08:00:00.000Z', end: '2026-11-25T08:30:00.000Z' },
  repeat: null,
  alarm: 120,
};

const textOf = (changes: Partial<CalendarEntry>, file: Partial<CalendarFile> = {}) =>
  calendarText({ name: 'Agenda', ...file, entries: [{ ...entry, ...changes }] });

const valueOf = (text: string, name: string) => {
  const value: unknown = onlyEntry(text).component.getFirstPropertyValue(name);
  return value === null ? null : String(value);
};

test('a program reads what, where and when, and what to bring', () => {
  const read = onlyEntry(textOf({}));
  expect([read.uid, read.sequence, read.summary]).toEqual([entry.uid, 3, entry.title]);
  expect([read.location, read.description]).toEqual([entry.place, entry.description]);
  expect(read.startDate.toString()).toBe('2026-11-25T09:00:00');
  expect(read.startDate.zone?.tzid).toBe('Europe/Rome');
  expect(read.startDate.toJSDate().toISOString()).toBe('2026-11-25T08:00:00.000Z');
  expect(read.endDate.toJSDate().toISOString()).toBe('2026-11-25T08:30:00.000Z');
  expect(valueOf(textOf({}), 'url')).toBe(entry.url);
  expect(valueOf(textOf({}), 'status')).toBe('CONFIRMED');
  const [alarm] = read.component.getAllSubcomponents('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT2H');
});

test('a file says who made it and, where it is subscribed to, its name and when to read it again', () => {
  const calendar = readCalendar(
    textOf({}, { name: 'Agenda', url: 'https://caf.test/a', refreshMinutes: 90 }),
  );
  const value = (name: string) => String(calendar.getFirstPropertyValue(name));
  expect(value('prodid')).toBe('-//PersonalCAF//PersonalCAF//IT');
  expect([value('version'), value('method'), value('name')]).toEqual(['2.0', 'PUBLISH', 'Agenda']);
  expect([value('x-wr-calname'), value('url')]).toEqual(['Agenda', 'https://caf.test/a']);
  expect([value('refresh-interval'), value('x-published-ttl')]).toEqual(['PT1H30M', 'PT1H30M']);
  expect(readCalendar(textOf({})).getFirstPropertyValue('refresh-interval')).toBeNull();
});

test('a cancelled entry says so, and reminds of nothing', () => {
  const text = textOf({ cancelled: true, revision: 4 });
  expect([valueOf(text, 'status'), valueOf(text, 'sequence')]).toEqual(['CANCELLED', '4']);
  expect(text).not.toContain('VALARM');
});

test('stamps are those of the last change, so that the same entries make the same file', () => {
  const text = textOf({});
  expect(text).toContain('\r\nDTSTAMP:20261101T102030Z\r\n');
  expect(text).toContain('\r\nLAST-MODIFIED:20261101T102030Z\r\n');
  expect(text.match(/20\d{6}T\d{6}Z/g)).toEqual(Array(3).fill(expect.stringMatching(/^2026(1101|0715)/)));
});

test('what was not said leaves no trace', () => {
  const text = textOf({ place: null, description: null, url: null, alarm: null });
  expect(text).not.toMatch(/\nLOCATION|DESCRIPTION|\r\nURL|VALARM|null|undefined/);
});

test('a calendar without entries is one', () => {
  const text = calendarText({ name: 'Agenda', entries: [] });
  expect(readCalendar(text).getAllSubcomponents()).toEqual([]);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

// Line ends are one kind in a file, and it holds no other control characters; all else comes back as it was.
const kept = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/\r\n?/g, '\n');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...['\r', '\n', '\r\n', ',', ';', ':', '\\', '"', '\t', ' ', 'è', '🧾', 'n', 'END:VEVENT'],
    ),
    maxLength: 120,
  }),
);

test('titles, places and notes come back as they were, whatever is in them', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, place, description) => {
      const read = onlyEntry(textOf({ title, place, description, alarm: null }));
      expect(read.summary ?? '').toBe(kept(title));
      expect(read.location ?? '').toBe(kept(place));
      expect(read.description ?? '').toBe(kept(description));
    }),
    { numRuns: 500 },
  );
});

test('nothing that somebody typed becomes a line of the file', () => {
  const names = (text: string) =>
    readCalendar(text)
      .getAllSubcomponents('vevent')
      .flatMap((event) => event.getAllProperties().map(({ name }) => name));
  const ofFile = (text: string) =>
    readCalendar(text)
      .getAllProperties()
      .map(({ name }) => name);
  fc.assert(
    fc.property(anyText, (text) => {
      const odd = { title: `x${text}`, place: `x${text}`, description: `x${text}`, uid: `x${text}` };
      const file = textOf(odd, { name: `x${text}` });
      expect([names(file), ofFile(file)]).toEqual([names(textOf({})), ofFile(textOf({}))]);
      expect(readCalendar(file).getAllSubcomponents()).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});

test('lines end as the format wants, none longer than 75 bytes', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const text = textOf({ title });
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

test('an address with commas and semicolons is the same address', () => {
  const read = valueOf(textOf({ url: 'https://caf.test/a,b;c?d=è' }), 'url') ?? '';
  expect(decodeURI(decodeURIComponent(read))).toBe('https://caf.test/a,b;c?d=è');
});
