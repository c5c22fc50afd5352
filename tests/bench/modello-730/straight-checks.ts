/** Cells by their addresses, read without the form. */
type Cells = Readonly<Record<string, unknown>>;

const of = (cells: Cells, address: string) => {
  const value = cells[address];
  return typeof value === 'number' ? value : 0;
};
const has = (cells: Cells, address: string) => {
  const value = cells[address];
  return value !== undefined && value !== null && value !== '' && value !== 0;
};
const SPORT = /^[89]$/;

/**
 * The checks of quadro F, quadro I, the choices and the signature as a program has them that only wants to know which of them
 * fire in this one return: conditions over constant addresses, no cells, no messages, nothing known besides.
 * @param r60 what was reckoned, whole euros @returns the checks that fire
 */
export function straightChecks(cells: Cells, r60: number, result: number, credits: number): string[] {
  const fired: string[] = [];
  const when = (is: boolean, id: string) => {
    if (is) fired.push(id);
  };
  const f = (column: string) => of(cells, column);
  const t = (column: string) => has(cells, column);
  when(f('F1.col3') > 0 && f('F1.col3') === f('F1.col4'), 'F-002');
  when(f('F3.col2') > f('F3.col1'), 'F-003');
  when(f('F3.col4') > f('F3.col3'), 'F-004');
  when(f('F3.col6') > f('F3.col5'), 'F-005');
  when(f('F3.col8') > 0 && !t('F3.col7'), 'F-006');
  when(f('F3.col11') > 0 && !t('F3.col10'), 'F-007');
  when(t('F3.col7') && !/^(?:0[1-9]|1\d|2[01])$/.test(String(cells['F3.col7'])), 'F-008');
  when(!t('F5.col1') && f('F5.col2') + f('F5.col3') + f('F5.col4') > 0, 'F-009');
  when(t('F6.col1') && f('F6.col2') > 0, 'F-010');
  when(t('F6.col3') && f('F6.col4') > 0, 'F-011');
  when(t('F6.col5') && f('F6.col6') > 0, 'F-012');
  const due = r60 > 51.65 ? r60 : 0;
  when(t('F6.col2') && f('F6.col2') >= due, 'F-013');
  when(t('F6.col1') && due >= 257.52, 'F-014');
  when(t('F6.col7') && result < 0, 'F-016');
  let rents = 0;
  let isShort = false;
  for (let row = 1; row <= 5; row += 1) {
    const [flat, share] = [String(cells[`B${String(row)}.col11`]), f(`B${String(row)}.col4`)];
    if (flat !== '2' && flat !== '3') continue;
    isShort = true;
    rents += (f(`B${String(row)}.col6`) * share) / 100;
  }
  const isSublet = String(cells['D4.col1']) === '10';
  when(f('F8.col1') > 0 && !isShort && !isSublet, 'F-017');
  when(isShort && !isSublet && f('F8.col1') > rents * 0.21 + 1, 'F-018');
  const isAgain = t('FR1.col6');
  const isFilled9 = f('F9.col1') + f('F9.col2') + f('F9.col3') + f('F9.col4') > 0;
  const isFilled10 = f('F10.col1') + f('F10.col2') + f('F10.col3') + f('F10.col4') > 0;
  when((isFilled9 || isFilled10) && !isAgain, 'F-019');
  when(f('F4.col2') > 0 && (!t('F4.col1') || f('F4.col1') >= 2025), 'F-021');
  const kinds = ['C1.col1', 'C2.col1', 'C3.col1'].map((cell) => String(cells[cell]));
  when(f('F2.col6') > 0 && !kinds.includes('3'), 'F-022');
  const [own, other] = [String(cells['D3.col1']), String(cells['D4.col1'])];
  const isSport = kinds.some((kind) => SPORT.test(kind)) || own === '4' || own === '5' || other === '7';
  when(f('F2.col4') + f('F2.col5') > 0 && !isSport, 'F-023');
  when(f('F2.col1') > 0 && f('F2.col1') === f('C9.col1'), 'F-024');
  when(f('F12.col1') > 0, 'F-025');
  when(f('I1.col1') > 0 && t('I1.col2'), 'I-001');
  when(f('I1.col1') > credits, 'I-002');
  when((t('I1.col1') || t('I1.col2')) && result > 0, 'I-003');
  straightChoices(cells, when);
  return fired;
}

function straightChoices(cells: Cells, when: (is: boolean, id: string) => void): void {
  const t = (column: string) => has(cells, column);
  const text = (column: string) => String(cells[column]);
  when(t('OTTO1.col1') && !t('OTTO1.col3'), 'OT-001');
  when(t('OTTO1.col3') && !t('OTTO1.col1'), 'OT-002');
  when(t('OTTO1.col2') && text('OTTO1.col1') !== 'STATO', 'OT-003');
  when(t('CINQUE1.col3') && !t('CINQUE1.col1'), 'OT-004');
  when(t('CINQUE1.col1') && !t('CINQUE1.col3'), 'OT-005');
  when(t('CINQUE1.col2') && (!t('CINQUE1.col1') || text('CINQUE1.col1') === 'COMUNE'), 'OT-006');
  when(t('CINQUE1.col2') && !isNumericCode(text('CINQUE1.col2')), 'OT-007');
  when(t('DUE1.col1') !== t('DUE1.col2'), 'OT-009');
  when(t('DUE1.col1') && !/^[A-Z]\d{2}$/.test(text('DUE1.col1')), 'OT-010');
  when(!t('OTTO1.col1') && !t('CINQUE1.col1') && !t('DUE1.col1'), 'OT-011');
  when(!t('FIRMA1.col5'), 'OT-012');
  // The full return has one module.
  when(
    t('FIRMA1.col1') && Number(cells['FIRMA1.col1']) !== Math.max(1, Number(cells['FR1.col10'])),
    'OT-013',
  );
  when(t('FIRMA1.col4') && text('FIRMA1.col4') < '2026-01-01', 'OT-014');
  when(t('FR1.col4') && !t('FIRMA1.col5'), 'OT-015');
  when(!t('FIRMA1.col3'), 'OT-016');
}

function isNumericCode(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 11; index += 1) {
    const value = Number(text[index]) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
