import { settle } from '../settle';

test('what was too much last year and what was paid in advance lowers the balance', () => {
  // 411 − (150 − 50) − 200 − 300 = −189
  const cells = { 'F1.col1': 200, 'F1.col2': 300, 'F3.col1': 150, 'F3.col2': 50 };
  expect(settle(cells, { r60: 411 }).euros('saldo_irpef')).toBe(-189);
});

test('more set off than was too much is nothing', () => {
  expect(settle({ 'F3.col1': 50, 'F3.col2': 150 }, { r60: 411 }).euros('saldo_irpef')).toBe(411);
});

test('treatment and sum that were paid too much are given back, those that were not are paid', () => {
  const given = {
    ...{ r60: 820, trattamento_spettante: 1200, trattamento_erogato: 700 },
    ...{ somma_spettante: 0, somma_erogata: 960 },
  };
  // 820 − 500 + 960 = 1.280
  expect(settle({}, given).euros('saldo_irpef')).toBe(1280);
});

test('the tenant’s credit is paid back but for what the employer has paid', () => {
  const given = { r60: -115, credito_locazione_incapienza: 381 };
  expect(settle({}, given).euros('saldo_irpef')).toBe(-496);
  expect(settle({ 'F11.col2': 100 }, given).euros('saldo_irpef')).toBe(-396);
});

test('the other tributes are what is due without what was withheld and what was too much', () => {
  const given = {
    ...{ r72: 500, r73: 400, r74: 30, r75: 200, r76: 230, r77: 5 },
    ...{ r80: 1512, r81: 12, r82: 1000 },
  };
  const { euros } = settle({}, given);
  expect(euros('saldo_add_regionale')).toBe(70);
  expect(euros('saldo_add_comunale')).toBe(-35);
  expect(euros('saldo_cedolare')).toBe(500);
});

const NOTHING = {
  ...{ saldo_irpef: 0, saldo_add_regionale: 0, saldo_add_comunale: 0, saldo_cedolare: 0 },
  ...{ acconto_irpef_1: 0, acconto_irpef_2: 0, acconto_add_comunale: 0 },
  ...{ acconto_cedolare_1: 0, acconto_cedolare_2: 0 },
};

test.each([
  [12, 0],
  [13, 13],
  [-12, 0],
  [-13, -13],
])('of a tribute of %d euros %d are settled', (balance, settled) => {
  const { euros, explained } = settle({}, { ...NOTHING, saldo_add_comunale: balance });
  expect(euros('saldo_add_comunale_oltre_12')).toBe(settled);
  expect(euros('risultato')).toBe(settled);
  const reasons = explained('saldo_add_comunale_oltre_12').reasons.join('; ');
  expect(reasons.includes('non si trattiene e non si rimborsa')).toBe(settled === 0);
});

test('July has all balances and first parts, November the second ones', () => {
  const { euros } = settle(
    {},
    {
      ...{ saldo_irpef: -189, saldo_add_regionale: 37, saldo_add_comunale: 24, saldo_cedolare: 0 },
      ...{ acconto_irpef_1: 164, acconto_irpef_2: 247, acconto_add_comunale: 7 },
      ...{ acconto_cedolare_1: 0, acconto_cedolare_2: 60 },
    },
  );
  expect(euros('crediti')).toBe(189);
  expect(euros('debiti_luglio')).toBe(225);
  expect(euros('risultato')).toBe(36);
  expect(euros('novembre')).toBe(307);
});

test('where nothing is due nothing is settled', () => {
  const { euros } = settle({}, NOTHING);
  expect(['crediti', 'debiti_luglio', 'risultato', 'novembre'].map(euros)).toEqual([0, 0, 0, 0]);
});

test('credits are told as what is paid back, tribute by tribute', () => {
  const { numbers, words } = settle(
    {},
    { ...NOTHING, saldo_irpef: -1872, saldo_add_regionale: -277 },
  ).explained('crediti');
  expect(words).toBe('saldo IRPEF a credito + saldo dell’addizionale regionale a credito');
  expect(numbers).toBe('1.872 + 277 = 2.149');
});
