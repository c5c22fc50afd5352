import { casesIn } from '../domain/modello-730/cases/case-files';
import { runOnCases } from './on-cases';

interface Checked {
  id: string;
  segnalazioni: { id: string; gravita: string; celle: string[]; messaggio: string }[];
}

const [first] = casesIn('visible');
const changed = (changes: Record<string, unknown>) => [{ ...first, input: { ...first?.input, ...changes } }];

test('each case comes with what the checks say of it: which check, how grave, which cells, what to do', () => {
  const { code, output, errors } = runOnCases('controlla730', changed({}));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  const [checked] = JSON.parse(output) as Checked[];
  expect(checked?.id).toBe('V01');
  expect(checked?.segnalazioni).toContainEqual({
    ...{ id: 'FR-001', gravita: 'errore', celle: ['FR2.col1'] },
    messaggio: expect.stringMatching(/\.$/),
  });
  for (const { gravita } of checked?.segnalazioni ?? [])
    expect(['errore', 'avviso', 'informazione']).toContain(gravita);
});

test('a value that the form refuses is told by the checks, a cell that there is not ends the command', () => {
  const refused = runOnCases('controlla730', changed({ 'C1.col1': 99 }));
  expect(refused.code).toBe(0);
  const [checked] = JSON.parse(refused.output) as Checked[];
  expect(checked?.segnalazioni.some(({ celle }) => celle.includes('C1.col1'))).toBe(true);
  expect(runOnCases('controlla730', changed({ 'C1.col9': 1 }))).toMatchObject({
    ...{ code: 2, output: '', errors: [expect.stringContaining('V01 C1.col9: ')] },
  });
});
