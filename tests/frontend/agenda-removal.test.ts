import type { AgendaEntry } from '../../src/contracts/agenda/fields';
import { removalPage } from '../../frontend/src/features/agenda/entry.server';
import type { PageContext } from '../../frontend/src/lib/form-view';

const ENTRY: AgendaEntry = {
  ...{ id: 'abcdefghijklmnopqrstuvwx', title: 'Ginnastica', place: null, note: null, allDay: true },
  ...{ firstDay: '2027-03-01', lastDay: '2027-03-01', startTime: null, endTime: null },
  ...{ repeats: 'week', until: null, skippedDays: [] },
};

const asked: string[] = [];
let repeats: AgendaEntry['repeats'] = 'week';
beforeEach(() => {
  asked.length = 0;
  repeats = 'week';
  jest.spyOn(globalThis, 'fetch').mockImplementation((address, options) => {
    const method = options?.method ?? 'GET';
    asked.push(`${method} ${new URL(address as string).pathname}`);
    return Promise.resolve(Response.json(method === 'GET' ? { ...ENTRY, repeats } : { done: true }));
  });
});
afterEach(() => jest.restoreAllMocks());

/** Sends the form of the removal. @returns the calls of the API that change something */
async function sent(query: string, form: Record<string, string>): Promise<string[]> {
  const url = new URL(`http://portale.test/agenda/impegni/${ENTRY.id}/elimina${query}`);
  const page = {
    ...{ url, request: new Request(url, { method: 'POST', body: new URLSearchParams(form) }) },
    locals: {
      ...{ api: { url: 'http://api.test', secret: 's' }, clientAddress: '198.51.100.7' },
      ...{ requestId: 'r', sessionToken: 't' },
    },
    redirect: (location: string) => new Response(null, { status: 303, headers: { location } }),
    response: { headers: new Headers() },
    // No more of Astro is needed here.
  } as unknown as PageContext;
  await removalPage(page, ENTRY.id);
  return asked.filter((call) => !call.startsWith('GET'));
}

const OWN = `/api/agenda/entries/${ENTRY.id}`;

test('a commitment goes where all of it was meant, and one day where that was', async () => {
  expect(await sent('', { quanto: 'tutto' })).toEqual([`DELETE ${OWN}`]);
  asked.length = 0;
  const day = await sent('?giorno=2027-03-08', { quanto: 'giorno' });
  expect(day).toEqual([`POST ${OWN}/skipped-days`]);
});

test.each([
  ['a day, and none is told', '', { quanto: 'giorno' }, 'week'],
  ['a day that is none', '?giorno=2027-02-31x', { quanto: 'giorno' }, 'week'],
  [
    'a day of what has stopped coming again in another tab',
    '?giorno=2027-03-08',
    { quanto: 'giorno' },
    'none',
  ],
  ['what nobody offered', '?giorno=2027-03-08', { quanto: 'altro' }, 'week'],
  ['nothing', '?giorno=2027-03-08', {}, 'week'],
] as const)('nothing goes where what was meant is %s', async (_, query, form, again) => {
  repeats = again;
  await expect(sent(query, form)).rejects.toMatchObject({ code: 'malformed-request' });
  expect(asked.filter((call) => !call.startsWith('GET'))).toEqual([]);
});
