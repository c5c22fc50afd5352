import { globSync } from 'node:fs';
import path from 'node:path';
import { DESKTOP, PHONE } from '../support/browser';
import { AGENDA_STATES } from './site/agenda-states';
import { APPOINTMENT_STATES } from './site/appointment-states';
import { accessibilityProblems } from './site/axe';
import { CUSTOMER_STATES } from './site/customer-states';
import { DOCUMENT_STATES } from './site/document-states';
import { ERROR_STATES } from './site/error-states';
import { fill, lengthen } from './site/filling';
import { EMPTY_STATES, LONG_STATES } from './site/odd-states';
import { pageProblems } from './site/page-problems';
import type { PageState } from './site/page-state';
import { keepPicture } from './site/pictures';
import { visit } from './site/visit';
import { VISITOR_STATES } from './site/visitor-states';
import { RECEIVED_STATES } from './site/received-states';
import { startWorld, type World } from './site/world';

jest.setTimeout(30_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop(), 30_000);

const FILLED_STATES = [
  ...VISITOR_STATES,
  ...CUSTOMER_STATES,
  ...DOCUMENT_STATES,
  ...RECEIVED_STATES,
  ...APPOINTMENT_STATES,
  ...AGENDA_STATES,
  ...ERROR_STATES,
];

test('the list of pages has every page of the site, and no other', () => {
  const folder = path.resolve(__dirname, '../../frontend/src/pages');
  const listed = [...EMPTY_STATES, ...FILLED_STATES, ...LONG_STATES].map(({ page }) => page);
  expect([...new Set(listed)].sort()).toEqual(globSync('**/*.astro', { cwd: folder }).sort());
});

// What is left of a window of 1280 × 1024 when everything is four times as large (WCAG 2.2, 1.4.10).
const ENLARGED = { width: 320, height: 256 };

async function judge(state: PageState): Promise<void> {
  const { page, answer } = await visit(world, state);
  expect(answer.status()).toBe(state.status ?? 200);
  const problems: string[] = [];
  const note = (width: number, found: string[]) =>
    problems.push(...found.map((problem) => `${String(width)} px: ${problem}`));
  for (const size of [ENLARGED, PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    note(size.width, await pageProblems(page, state.title));
    if (size === ENLARGED) continue;
    note(size.width, await accessibilityProblems(page));
    await keepPicture(page, `${state.page} ${state.state}`, size.width);
  }
  await page.close();
  expect(problems).toEqual([]);
}

const named = (states: readonly PageState[]) =>
  states.map((state) => [`${state.page} ${state.state}`, state] as const);

describe('on a portal that has just been set up nothing is in anybody’s way', () => {
  test.each(named(EMPTY_STATES))('%s', (_name, state) => judge(state));
});

describe('on a portal in use nothing is in anybody’s way', () => {
  beforeAll(() => fill(world), 60_000);
  test.each(named(FILLED_STATES))('%s', (_name, state) => judge(state));
});

describe('where words are as long as they may be nothing is in anybody’s way', () => {
  beforeAll(() => lengthen(world), 60_000);
  test.each(named(LONG_STATES))('%s', (_name, state) => judge(state));
});
