import fc from 'fast-check';
import { readMunicipality } from '../../../../src/domain/modello-730/parameters/municipal';
import { readResidence } from '../../../../src/domain/modello-730/parameters/residence';
import { typedNumber } from '../../../../src/domain/modello-730/parameters/typed-number';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { toDecimalText } from '../../../../src/domain/modello-730/numbers/show';
import { incomes2025 } from './years';

const MILANO = { nome: 'Milano', aliquota: 0.8, soglia_esenzione: 23000 };
const TORINO = {
  nome: 'Torino',
  scaglioni: [
    [28000, 0.8],
    [50000, 1.1],
    [null, 1.2],
  ],
  soglia_esenzione: 11790,
};

const rates = (raw: unknown) =>
  readMunicipality(raw).surtax?.brackets.map(({ upTo, rate }) => [
    upTo && toDecimalText(upTo.value, 2),
    toDecimalText(rate.value, 3),
  ]);

test('one rate for all is a single bracket', () => {
  expect(rates(MILANO)).toEqual([[null, '0.800']]);
});

test('brackets of a comune are read in their order', () => {
  expect(rates(TORINO)).toEqual([
    ['28000.00', '0.800'],
    ['50000.00', '1.100'],
    [null, '1.200'],
  ]);
});

test('a rate tells of which comune it is, and that nobody has checked it', () => {
  expect(readMunicipality(MILANO).surtax?.brackets[0]?.rate.origin).toEqual({
    kind: 'parameter',
    name: 'comune di Milano: aliquota',
    source: 'dato indicato per il comune di Milano',
    certainty: 'media',
  });
});

test('without a word on it the advance has the rates of the year, otherwise its own', () => {
  const same = readMunicipality(MILANO).surtax;
  expect(same?.advance).toMatchObject({ brackets: same?.brackets, exemptUpTo: same?.exemptUpTo });
  const other = readMunicipality({
    ...MILANO,
    acconto: { aliquota: '0,7', soglia_esenzione: '21.000' },
  }).surtax;
  expect(other?.advance.brackets[0]?.rate.value.equals(Rational.of('0.7'))).toBe(true);
  expect(other?.advance.exemptUpTo?.value.equals(Rational.of(21000))).toBe(true);
  expect(other?.exemptUpTo?.value.equals(Rational.of(23000))).toBe(true);
});

test('what is null is not told', () => {
  expect(rates({ ...MILANO, scaglioni: null, acconto: null })).toEqual(rates(MILANO));
  expect(rates({ ...TORINO, aliquota: null })).toEqual(rates(TORINO));
  expect(readMunicipality({ ...MILANO, acconto: { aliquota: 0.7, scaglioni: null } }).problems).toEqual([]);
});

test('facts that nobody reads pass, and the addizionale tells which they are', () => {
  const { surtax, problems } = readMunicipality({
    ...{ ...MILANO, codice: 'F205', acconto: { aliquota: 0.7, anno: 2024 } },
  });
  expect(problems).toEqual([]);
  expect(surtax?.unread).toEqual(['codice', 'acconto.anno']);
  expect(readMunicipality(MILANO).surtax?.unread).toEqual([]);
});

test.each([0.7, '0,7'])(
  'an advance of %j alone is its rate; the exemption stays that of the year',
  (acconto) => {
    const surtax = readMunicipality({ ...MILANO, acconto }).surtax;
    expect(surtax?.advance.brackets[0]?.rate.value.equals(Rational.of('0.7'))).toBe(true);
    expect(surtax?.advance.exemptUpTo).toBe(surtax?.exemptUpTo);
  },
);

test.each([undefined, null, 0])('a threshold of %s is none', (soglia_esenzione) => {
  expect(readMunicipality({ aliquota: 0.8, soglia_esenzione }).surtax?.exemptUpTo).toBeNull();
});

test.each<[string, unknown, string]>([
  ['no comune at all', 12, 'comune'],
  ['neither a rate nor brackets', { nome: 'Milano' }, 'comune'],
  ['a rate and brackets', { ...TORINO, aliquota: 1 }, 'comune'],
  ['a rate of 80', { aliquota: 80 }, 'comune.aliquota'],
  ['a negative rate', { aliquota: -0.8 }, 'comune.aliquota'],
  ['a rate with a decimal point in a text', { aliquota: '0.8' }, 'comune.aliquota'],
  ['no brackets', { scaglioni: [] }, 'comune.scaglioni'],
  [
    'a bracket of three',
    {
      scaglioni: [
        [1, 1, 1],
        [null, 1],
      ],
    },
    'comune.scaglioni.1',
  ],
  [
    'a bracket without a limit before the last',
    {
      scaglioni: [
        [null, 1],
        [null, 1],
      ],
    },
    'comune.scaglioni.1',
  ],
  [
    'a last bracket with a limit',
    {
      scaglioni: [
        [1, 1],
        [2, 1],
      ],
    },
    'comune.scaglioni.2',
  ],
  [
    'brackets that descend',
    {
      scaglioni: [
        [2, 1],
        [1, 1],
        [null, 1],
      ],
    },
    'comune.scaglioni.2',
  ],
  [
    'a limit in words',
    {
      scaglioni: [
        ['tanto', 1],
        [null, 1],
      ],
    },
    'comune.scaglioni.1',
  ],
  ['a threshold in words', { aliquota: 1, soglia_esenzione: 'bassa' }, 'comune.soglia_esenzione'],
  ['an empty rate and no brackets', { aliquota: null, scaglioni: null }, 'comune'],
  ['a wrong rate under the advance', { aliquota: 1, acconto: 9 }, 'comune.acconto.aliquota'],
  ['an advance without a rate', { aliquota: 1, acconto: {} }, 'comune.acconto'],
  ['a wrong rate of the advance', { aliquota: 1, acconto: { aliquota: 9 } }, 'comune.acconto.aliquota'],
])('%s is refused with a word on what to do', (_, raw, place) => {
  const { surtax, problems } = readMunicipality(raw);
  expect(surtax).toBeNull();
  expect(problems.map((problem) => problem.place)).toEqual([place]);
  expect(problems[0]?.message).toMatch(/^[A-Z].*\.$/);
});

test('whatever came as a comune, it is read whole or refused with a reason', () => {
  const raw = fc.oneof(
    fc.anything(),
    fc.record(
      { aliquota: fc.anything(), scaglioni: fc.anything(), soglia_esenzione: fc.anything() },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(raw, (facts) => {
      const { surtax, problems } = readMunicipality(facts);
      expect(surtax === null).toBe(problems.length > 0);
    }),
  );
});

test.each([
  ['lombardia', 'Lombardia'],
  ['Valle d’Aosta', 'Valle d’Aosta'],
  ["VALLE D'AOSTA", 'Valle d’Aosta'],
  ['Friuli Venezia Giulia', 'Friuli-Venezia Giulia'],
  ['Provincia di Trento', 'Provincia di Trento'],
  ['bolzano', 'Provincia di Bolzano'],
  // As ISTAT and the statutes call them.
  ['Valle d’Aosta/Vallée d’Aoste', 'Valle d’Aosta'],
  ['Regione Autonoma Valle d’Aosta', 'Valle d’Aosta'],
  ['Provincia autonoma di Trento', 'Provincia di Trento'],
  ['Provincia Autonoma Trento', 'Provincia di Trento'],
  ['P.A. Bolzano', 'Provincia di Bolzano'],
  ['Provincia autonoma di Bolzano/Bozen', 'Provincia di Bolzano'],
  ['Provincia autonoma di Bolzano – Alto Adige', 'Provincia di Bolzano'],
  ['Südtirol', 'Provincia di Bolzano'],
  ['Regione Siciliana', 'Sicilia'],
  ['Regione autonoma della Sardegna', 'Sardegna'],
  ['Regione Lombardia', 'Lombardia'],
])('«%s» is %s', (regione, name) => {
  const { residence } = readResidence({ regione, comune: MILANO }, incomes2025);
  expect(residence).toMatchObject({
    region: { name },
    isRegionKnown: true,
    municipality: { name: 'comune di Milano' },
  });
});

test('where nobody says the region it is the rate of the State, and the residence says so', () => {
  const { residence } = readResidence({}, incomes2025);
  expect(residence).toMatchObject({ isRegionKnown: false, municipality: null });
  expect(residence?.region).toBe(incomes2025.addizionali.regioneIgnota);
});

test.each([
  ['Trentino-Alto Adige', 'Trento o Bolzano'],
  ['Padania', '«Padania»'],
  ['Trentino-Alto Adige/Südtirol', 'Trento o Bolzano'],
  ['Regione', '«Regione»'],
  [7, 'Scrivi il nome della regione'],
  [{ nome: 'Lombardia' }, 'Scrivi il nome della regione'],
  [['Lombardia'], 'Scrivi il nome della regione'],
])('the region %j is refused', (regione, words) => {
  const { residence, problems } = readResidence({ regione }, incomes2025);
  expect(residence).toBeNull();
  expect(problems).toEqual([{ place: 'regione', message: expect.stringContaining(words) }]);
});

test('a typed number is as exact as it was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 0, max: 999 }),
      (units, thousandths) => {
        const decimals = String(thousandths).padStart(3, '0');
        const exact = Rational.of(`${String(units)}.${decimals}`);
        expect(typedNumber(Number(`${String(units)}.${decimals}`))?.equals(exact)).toBe(true);
        expect(
          typedNumber(`${units.toLocaleString('it-IT', { useGrouping: 'always' })},${decimals}`)?.equals(
            exact,
          ),
        ).toBe(true);
        expect(typedNumber(` ${String(units)},${decimals} `)?.equals(exact)).toBe(true);
      },
    ),
  );
});
