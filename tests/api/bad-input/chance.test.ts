import fc from 'fast-check';
import type { Actor } from '../../../src/contracts/endpoint';
import { startPortal, type Portal } from '../../support/portal';
import { contentOf } from './content';
import { exampleOf } from './example';
import { REFUSING, legitimateCallers, type Headers } from './legitimate';
import { MARKER, ODD_VALUES } from './odd';
import { refusalProblems } from './refusal';
import { requestWith } from './requests';
import { hangUp, send } from '../../support/send';

let portal: Portal;
let callers: Record<Actor, Headers>;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  callers = await legitimateCallers(portal);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(...Object.values(ODD_VALUES)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test.each(REFUSING.filter(({ endpoint }) => endpoint.method !== 'GET'))(
  '$name refuses whatever body chance makes',
  async ({ endpoint }) => {
    const names = Object.keys(exampleOf(endpoint.body));
    const bodies = fc.oneof(
      fc.jsonValue({ maxDepth: 5 }),
      fc.dictionary(fc.constantFrom(...names, MARKER, 'constructor', 'toString'), anything),
    );
    const before = await contentOf(portal);
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        fc.pre(!endpoint.body.safeParse(body).success);
        const answer = await send(portal, requestWith(callers, endpoint, 'body', body));
        expect(refusalProblems(answer)).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(await contentOf(portal)).toEqual(before);
  },
  20_000,
);

test.each(REFUSING)('$name refuses whatever address chance makes', async ({ endpoint }) => {
  const { method, path, headers } = requestWith(callers, endpoint);
  const clean = path.replace(/\?.*$/, '');
  const part = fc
    .string({ unit: fc.constantFrom(...'%[]$.=&+;,!a1é\u0000'), minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/[^!-~]/g, encodeURIComponent).replaceAll('#', ''));
  const before = await contentOf(portal);
  await fc.assert(
    fc.asyncProperty(part, async (query) => {
      const answer = await send(portal, {
        method,
        path: `${clean}?nonPrevisto=1&${query}`,
        headers,
      });
      expect(refusalProblems(answer)).toEqual([]);
    }),
    { numRuns: 10 },
  );
  expect(await contentOf(portal)).toEqual(before);
});
