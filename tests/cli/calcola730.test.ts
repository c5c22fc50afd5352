import { casesIn } from '../domain/modello-730/cases/case-files';
import { ESTIMATE, run, runOnCases } from './on-cases';

const cases = casesIn('visible').slice(0, 3);
const [first] = cases;

const changed = (changes: Record<string, unknown>) => [{ ...first, input: { ...first?.input, ...changes } }];

test.each([
  ['a list of cases', cases],
  ['an object with cases', { titolo: 'Casi', casi: cases }],
])('%s gives the list of what comes out, by the names of the cases', (_, file) => {
  const { code, output, errors } = runOnCases('calcola730', file);
  expect({ code, errors }).toEqual({ code: 0, errors: [ESTIMATE] });
  expect(JSON.parse(output)).toEqual(
    cases.map(({ id, atteso }) => ({ id, esito: { ...atteso, dettaglio_oneri: [], passi: [] } })),
  );
});

test('results say once for each form that they are an estimate', () => {
  const file = [2025, 2024, 2025].map((anno, index) => ({ ...first, id: String(index), contesto: { anno } }));
  const { code, errors } = runOnCases('calcola730', file);
  expect({ code, errors }).toEqual({
    ...{ code: 0, errors: [ESTIMATE, ESTIMATE.replace('730/2026', '730/2025')] },
  });
});

test('of no cases nothing comes out', () => {
  expect(runOnCases('calcola730', [])).toEqual({ code: 0, output: '[]\n', errors: [] });
});

test('without a region the rate of the State holds, without a comune no municipal tax is reckoned', () => {
  const file = [{}, { regione: null }, { regione: '_base' }].map((where, index) => ({
    ...{ ...first, id: String(index), contesto: { anno: 2025, ...where } },
  }));
  const { code, output } = runOnCases('calcola730', file);
  expect(code).toBe(0);
  // 25.000 × 1,23% = 307,50
  const outcomes = JSON.parse(output) as { esito: Record<string, unknown> }[];
  expect(outcomes.map(({ esito }) => [esito['r72'], esito['r75']])).toEqual(Array(3).fill([308, 0]));
});

test.each([
  [
    'that the form does not have',
    { 'C1.col9': 1 },
    'V01 C1.col9: Il rigo C1 non ha col9: ha col1 (tipoReddito), ',
  ],
  ['with an address that is none', { 'C1-3': 1 }, 'V01 C1-3: Non è l’indirizzo di una cella'],
  ['with cents', { 'C1.col3': 25000.5 }, 'V01 C1.col3: Scrivi l’importo in euro interi'],
  ['with a code that is none', { 'C1.col1': 99 }, 'V01 C1.col1: Non è fra i codici ammessi'],
  ['with a number in quotation marks', { 'C1.col3': '25000' }, 'Nel file i numeri stanno senza virgolette.'],
  ['with less than nothing', { 'C9.col1': -1 }, 'V01 C9.col1: L’importo non può essere negativo.'],
])('a cell %s ends the command with 2 and one line that names case, cell and reason', (_, cells, line) => {
  const { code, output, errors } = runOnCases('calcola730', changed(cells));
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toEqual([expect.stringContaining(line)]);
});

test('every cell that is wrong is named, in every case', () => {
  const [one] = changed({ 'C1.col9': 1, 'C9.col1': 'molto' });
  const file = [one, { ...one, id: 'ALTRO' }];
  const { code, errors } = runOnCases('calcola730', file);
  expect(code).toBe(2);
  expect(errors.map((line) => line.split(':')[0])).toEqual([
    'V01 C9.col1',
    'V01 C1.col9',
    'ALTRO C9.col1',
    'ALTRO C1.col9',
  ]);
});

test('facts of a comune that nobody reads are told, and the rest is reckoned', () => {
  const contesto = { anno: 2025, comune: { nome: 'Milano', aliquota: 0.8, codice: 'F205', acconto: 0.7 } };
  const { code, errors } = runOnCases('calcola730', [{ ...first, contesto }]);
  expect({ code, errors }).toEqual({
    ...{ code: 0, errors: [ESTIMATE, 'V01 contesto.comune.codice: questo dato non è usato.'] },
  });
});

test('a word of the context that nobody reads is told: it may be misspelled', () => {
  const contesto = { anno: 2025, reggione: 'Lazio' };
  const line = 'V01 contesto.reggione: questo dato non è usato.';
  for (const [command, ...lines] of [
    ['calcola730', ESTIMATE, line] as const,
    ['controlla730', line] as const,
  ])
    expect(runOnCases(command, [{ ...first, contesto }])).toMatchObject({ code: 0, errors: lines });
});

test.each([
  [
    'a year that there is not',
    { anno: 1999 },
    'V01 contesto.anno: gli anni dei redditi che ci sono sono 2025, 2024.',
  ],
  ['a region that there is not', { anno: 2025, regione: 'Atlantide' }, 'V01 contesto.regione: '],
  ['no year', {}, 'V01 contesto.anno: serve l’anno dei redditi'],
  ['a year as text', { anno: '2025' }, 'V01 contesto.anno: serve l’anno dei redditi, un numero'],
  ['a comune without a rate', { anno: 2025, comune: { nome: 'Roma' } }, 'Manca l’aliquota, o gli scaglioni.'],
  [
    'a rate that no comune has',
    { anno: 2025, comune: { nome: 'Milano', aliquota: 80 } },
    'V01 contesto.comune.aliquota: ',
  ],
])('a case with %s is refused', (_, contesto, line) => {
  const { code, output, errors } = runOnCases('calcola730', [{ ...first, contesto }]);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toEqual([expect.stringContaining(line)]);
});

test.each([
  ['that is not JSON', 'C1.col3 = 25000', 'non è JSON'],
  ['with a slip in it', '[{ "id": "V01",\n "contesto" }]', 'non è JSON (riga 2 colonna 13).'],
  ['that ends too early', '[\n', 'non è JSON'],
  ['with something else in it', '{ "altro": 1 }', 'un oggetto con «casi», o un caso solo.'],
  [
    'with a case whose name is empty',
    '[{ "id": "", "contesto": { "anno": 2025 }, "input": {} }]',
    'caso 1 id: ',
  ],
  [
    'with a case whose name is blank',
    '[{ "id": " ", "contesto": { "anno": 2025 }, "input": {} }]',
    'caso 1 id: ',
  ],
  ['with one case without cells', '{ "id": "V01", "contesto": { "anno": 2025 } }', 'V01 input: manca'],
  ['with a list of something else', '[42]', 'caso 1 '],
])('a file %s is refused', (_, text, line) => {
  const { code, output, errors } = runOnCases('calcola730', text);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toEqual([expect.stringContaining(line)]);
});

test('a file that is not there is refused, and without a file the command says how it is used', () => {
  expect(run('calcola730', ['niente.json'])).toMatchObject({
    ...{ code: 2, output: '', errors: ['niente.json: il file non c’è.'] },
  });
  expect(run('calcola730', ['/'])).toMatchObject({ code: 2, errors: ['/: è una cartella, non un file.'] });
  for (const misused of [[], ['--help'], ['uno.json', 'due.json'], ['']])
    expect(run('calcola730', misused)).toMatchObject({
      ...{ code: 1, output: '', errors: ['Si usa così: npm run --silent calcola730 -- FILE.json'] },
    });
});
