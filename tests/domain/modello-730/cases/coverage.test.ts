import { casesIn } from './case-files';
import { reckonCase } from './reckon-case';

/** Rules that give nothing in every case, each with the reason why that is right. */
const NEVER: Readonly<Record<string, string>> = {};

test('every rule gives something in at least one case', () => {
  const reckoned = [...casesIn('visible'), ...casesIn('own')].map(reckonCase);
  const ids = [...(reckoned[0]?.ids ?? [])];
  const idle = ids.filter((id) => reckoned.every(({ figure }) => figure(id).value.isZero));
  process.stdout.write(
    `${String(ids.length)} rules, ${String(idle.length)} of which no case exercises: ${idle.join(', ')}\n`,
  );
  expect(idle.filter((id) => NEVER[id] === undefined)).toEqual([]);
});
