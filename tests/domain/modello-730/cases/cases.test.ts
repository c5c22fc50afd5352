import { INTERPRETATIONS } from '../../../../src/domain/modello-730/reservations/interpretations';
import { outcomeOf } from '../../../../src/domain/modello-730/result/outcome';
import { casesIn } from './case-files';
import { reckonCase } from './reckon-case';

const [visible, own] = [casesIn('visible'), casesIn('own')];
const all = [...visible, ...own];

test.each(all.map((each) => [each.id, each.titolo, each] as const))('%s %s', (_id, _title, worked) => {
  const outcome = outcomeOf(reckonCase(worked));
  const asked = Object.keys(worked.atteso).map((key) => [key, outcome[key]]);
  expect(Object.fromEntries(asked)).toEqual(worked.atteso);
});

test('the visible cases say all that comes out', () => {
  // Besides the list of the expenses and that of the steps, which the cases do not ask.
  const asked = (key: string) => key !== 'dettaglio_oneri' && key !== 'passi';
  for (const worked of visible)
    expect(Object.keys(worked.atteso)).toEqual(Object.keys(outcomeOf(reckonCase(worked))).filter(asked));
});

test('each case has a name of its own, and the open readings that it depends on are listed', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const known = INTERPRETATIONS.map(({ id }) => id);
  for (const { sensibile_a = [] } of all)
    for (const { interpretazione } of sensibile_a) expect(known).toContain(interpretazione);
});
