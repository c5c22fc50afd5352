import type { z } from 'zod';
import type { Actor, Endpoint } from '../../../src/contracts/endpoint';
import { startPortal, type Portal } from '../../support/portal';
import { contentOf } from './content';
import { exampleOf, longestTexts } from './example';
import { somethingExisting } from './existing';
import { ENDPOINTS, REFUSING, legitimateCallers, type Headers } from './legitimate';
import { BROKEN_TEXTS, NO_OBJECTS, changesOf, type Changed } from './odd';
import { refusalProblems } from './refusal';
import { PARTS, requestWith, type Existing, type Part } from './requests';
import { hangUp, inBatches, send } from '../../support/send';

let portal: Portal;
let callers: Record<Actor, Headers>;
let existing: Existing;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  callers = await legitimateCallers(portal);
  existing = await somethingExisting(portal);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const isFields = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null;

// Addresses hold nothing but texts that are Unicode, and are no longer than a header may be.
const standsInAnAddress = ({ input }: Changed) =>
  isFields(input) &&
  Object.values(input).every((value) => typeof value === 'string' && value.isWellFormed()) &&
  JSON.stringify(input).length < 8000;

// Without one of its parameters, or with an empty one, a path is another path.
function standsInThePath({ input }: Changed, names: string[]): boolean {
  if (!isFields(input) || Object.keys(input).length !== names.length) return false;
  return names.every((name) => !['', '.', '..', undefined].includes(input[name] as string));
}

function changesIn(endpoint: Endpoint, part: Part): Changed[] {
  const example = exampleOf(endpoint[part]);
  const changes = changesOf(example);
  if (part === 'body') return endpoint.method === 'GET' ? [] : [...changes, ...NO_OBJECTS];
  const texts = changes.filter(standsInAnAddress);
  return part === 'query' ? texts : texts.filter((change) => standsInThePath(change, Object.keys(example)));
}

function longestIn(endpoint: Endpoint, part: Part): Pick<Changed, 'what' | 'input'>[] {
  const example = exampleOf(endpoint[part]);
  return Object.entries(longestTexts(endpoint[part])).map(([name, text]) => ({
    what: `the longest ${name}`,
    input: { ...example, [name]: text },
  }));
}

const accepts = (endpoint: Endpoint, part: Part, input: unknown) =>
  (endpoint[part] as z.ZodType).safeParse(input).success;

test('a row that is written between two looks at the database is seen, and one that is written back is none', async () => {
  const before = await contentOf(portal);
  expect(await contentOf(portal)).toEqual(before);
  await portal.db('portal_sections').update({ for_anonimo: false });
  expect(await contentOf(portal)).not.toEqual(before);
  await portal.db('portal_sections').update({ for_anonimo: true });
  expect(await contentOf(portal)).toEqual(before);
});

test.each(REFUSING)(
  '$name refuses wrong input in every field and writes nothing',
  async ({ endpoint }) => {
    const before = await contentOf(portal);
    const problems: string[] = [];
    for (const part of PARTS) {
      const wrong = changesIn(endpoint, part).filter(
        ({ input, telling }) => telling && !accepts(endpoint, part, input),
      );
      await inBatches(wrong, 8, async ({ what, input }) => {
        const answer = await send(portal, requestWith(callers, endpoint, part, input));
        for (const problem of refusalProblems(answer)) problems.push(`${part}, ${what}: ${problem}`);
      });
    }
    expect(problems).toEqual([]);
    expect(await contentOf(portal)).toEqual(before);
  },
  20_000,
);

test.each(ENDPOINTS)('$name refuses texts that no database or screen can hold', ({ endpoint }) => {
  const accepted = PARTS.flatMap((part) =>
    changesOf(exampleOf(endpoint[part]))
      .filter(({ what }) => Object.keys(BROKEN_TEXTS).some((broken) => what.startsWith(broken)))
      .filter(({ input }) => accepts(endpoint, part, input))
      .map(({ what }) => `${part}, ${what}`),
  );
  expect(accepted).toEqual([]);
});

test.each(ENDPOINTS)(
  '$name never fails on odd input that it takes',
  async ({ endpoint }) => {
    const failed: string[] = [];
    for (const part of PARTS) {
      const taken = [...changesIn(endpoint, part), ...longestIn(endpoint, part)].filter(({ input }) =>
        accepts(endpoint, part, input),
      );
      await inBatches(taken, 32, async ({ what, input }) => {
        const request = requestWith(callers, endpoint, part, input, existing);
        const { status, text } = await send(portal, request);
        if (status >= 500) failed.push(`${part}, ${what}: ${String(status)} ${text}`);
      });
    }
    expect(failed).toEqual([]);
  },
  20_000,
);
