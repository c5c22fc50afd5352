import { cellsOf } from '../../../../src/domain/modello-730/cells/tax-return';
import { reckonCase } from '../cases/reckon-case';

type Cells = Record<string, number | string>;
const employee: Cells = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 30_000, 'C5.col1': 365 };
const reckoned = (cells: Cells, contesto: { anno?: number; regione?: string } = {}) =>
  reckonCase({
    contesto: { anno: 2025, regione: 'lombardia', ...contesto },
    input: { ...employee, ...cells },
  });
const operator = (...args: Parameters<typeof reckoned>) => reckoned(...args).forOperator;

test('a return that the rules know needs no operator', () => {
  expect(operator({})).toEqual([]);
  expect(operator({ 'C16.col2': 0, 'F6.col1': 1, 'I1.col2': 0 })).toEqual([]);
});

test.each<[string, Cells, string]>([
  ['incomes of whoever came back to Italy', { 'C0.col1': 4 }, 'rigo C0'],
  ['credits of later returns', { 'F4#1.col2': 100 }, 'rigo F4'],
  ['suspended payments', { 'F5.col2': 100 }, 'rigo F5'],
  ['thresholds of the comune in the form', { 'F7.col1': 10_000 }, 'rigo F7'],
  ['a credit in the F24', { 'I1.col2': 1 }, 'quadro I'],
  ['credits of quadro G that are not reckoned', { 'G9.col1': 500, 'G2.col1': 10 }, 'rigo G2, rigo G9'],
  ['what is owned abroad', { 'W1.col1': 1, 'W1.col3': 1 }, 'quadro W'],
  ['gains on shares', { 'T11.col1': 100 }, 'quadro T'],
  ['separate taxation', { 'M4#1.col3': 10 }, 'quadro M'],
  ['incomes of Campione', { 'L1.col1': 1 }, 'quadro L'],
  ['a return for another person', { 'FR3.deceduto': 1 }, 'rigo FR3'],
  ['a correcting return', { 'FR1.integrativo730': 1, 'F9.col1': 3 }, 'rigo FR1, rigo F9'],
  ['particular situations', { 'FR1.col8': '1' }, 'rigo FR1'],
  [
    'energy saving of particular cases',
    { 'E61.col1': 1, 'E61.col2': 2024, 'E61.col4': 1, 'E61.col7': 2, 'E61.col8': 1000 },
    'rigo E61',
  ],
  [
    'energy saving with works against earthquakes',
    { 'E61.col1': 1, 'E61.col2': 2024, 'E61.col7': 2, 'E61.col8': 1000, 'E61.col9': 1 },
    'rigo E61',
  ],
  ['a move to another comune', { 'FR7.comune': 'H501' }, 'rigo FR7'],
])('%s are named with where they stand', (_, cells, where) => {
  expect(operator(cells)).toEqual([expect.stringMatching(/^Serve un operatore: .+\.$/)]);
  expect(operator(cells)[0]).toContain(`(${where})`);
});

test('what rules meet and do not reckon is named too, once', () => {
  const abroad = { 'G4#1.col1': '029', 'G4#1.col2': 2025, 'G4#1.col3': 1000, 'G4#1.col4': 100 };
  expect(operator(abroad)).toEqual([expect.stringContaining('imposte pagate all’estero')]);
});

test('reliefs of the region that are not reckoned concern whoever has dependents', () => {
  const child = { 'FAM1#1.col1': 'F1', 'FAM1#1.col6': 12, 'FAM1#1.col7': 100 };
  expect(operator(child, { regione: 'trento' })).toEqual([
    expect.stringContaining('le detrazioni regionali per figli o disabilità non sono calcolate'),
  ]);
  expect(operator({}, { regione: 'trento' })).toEqual([]);
  expect(operator(child)).toEqual([]);
  expect(operator({ 'FAM1#1.col1': 'C', 'FAM1#1.col6': 12 }, { regione: 'trento' })).toEqual([]);
});

test('a region whose rates are not sure is not said to have reliefs that are not reckoned', () => {
  const child = { 'FAM1.parentela': 'F1', 'FAM1.mesiACarico': 12, 'FAM1.percentuale': '100' };
  expect(operator(child, { anno: 2024, regione: 'molise' })).toEqual([]);
  expect(operator(child, { anno: 2024, regione: 'trento' })).toHaveLength(1);
});

test('what was not known and was taken for granted is told', () => {
  const assumed = reckonCase({ contesto: { anno: 2025 }, input: employee }).assumptions;
  expect(assumed).toEqual([
    'La regione non è stata indicata: l’addizionale regionale è calcolata con l’aliquota di base dello Stato.',
    'L’aliquota del comune non è stata indicata: l’addizionale comunale e il suo acconto non sono calcolati.',
  ]);
});

test('an advance of the comune that nobody told of has the rates of the balance', () => {
  const comune = { nome: 'Milano', aliquota: 0.8 };
  const told = (acconto?: object) =>
    reckonCase({
      contesto: { anno: 2025, regione: 'lombardia', comune: { ...comune, ...(acconto && { acconto }) } },
      input: employee,
    }).assumptions;
  expect(told()).toEqual([
    'L’acconto dell’addizionale comunale è calcolato con l’aliquota e la soglia indicate per il comune di Milano.',
  ]);
  expect(told({ aliquota: 0.7 })).toEqual([]);
});

test('facts of the comune that nobody reads are told, and an advance whose exemption nobody told', () => {
  const milano = { nome: 'Milano', aliquota: 0.8, soglia_esenzione: 23_000, codice: 'F205', acconto: 0.7 };
  const { assumptions } = reckonCase({
    contesto: { anno: 2025, regione: 'lombardia', comune: milano },
    input: employee,
  });
  expect(assumptions).toEqual([
    'L’acconto dell’addizionale comunale è calcolato con la soglia indicata per il comune di Milano.',
    'Il dato «codice» del comune di Milano non è usato nel calcolo.',
  ]);
});

test('cells of which nobody is sure are told where they are filled in', () => {
  const { assumptions, taxReturn } = reckoned({ 'C14.col7': 100 });
  expect([...cellsOf(taxReturn)].map(({ address }) => address)).toContain('C14.col7');
  expect(assumptions).toContain(
    'La cella C14 colonna 7 («Somma erogata dal sostituto») è presunta: va riscontrata sul modello ufficiale.',
  );
});

test('a joint return tells that the result is of one of two', () => {
  expect(reckoned({ 'FR1.dichiarazioneCongiunta': 1 }).assumptions).toContainEqual(
    expect.stringContaining('La dichiarazione è congiunta'),
  );
});

test('a domicile in another region than the one whose addizionale is reckoned is told', () => {
  const assumed = (province: string, regione: string) =>
    reckoned({ 'FR6.provincia': province }, { regione }).assumptions.filter((each) => each.includes('FR6'));
  expect(assumed('RM', 'lombardia')).toEqual([
    'L’addizionale regionale è calcolata con le aliquote della regione indicata (Lombardia), ma la provincia RM del domicilio al 1° gennaio (FR6) è in un’altra regione.',
  ]);
  expect(assumed('MI', 'lombardia')).toEqual([]);
  expect(assumed('BZ', 'bolzano')).toEqual([]);
  expect(assumed('TN', 'bolzano')).toHaveLength(1);
});
