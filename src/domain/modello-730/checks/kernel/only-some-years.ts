/** Cells that only some years have: in the others they count as empty. Any other wrong name in a check is a slip and throws. */
export const ONLY_SOME_YEARS: ReadonlySet<string> = new Set([
  ...['FR3.rappresentato'],
  ...['FAM1.disabilita'],
  ...['B12.numeroRigo', 'B12.numeroModulo', 'B12.cin'],
  ...[
    'C14.codiceSomma',
    'C14.redditoLavoro',
    'C14.giorniSomma',
    'C14.sommaErogata',
    'C14.ulterioreDetrazione',
    'C14.bonusReddito',
    'C14.bonusErogato',
    'C14.bonusRestituzione',
    'C14.bonusGiorni',
  ],
  ...['E7.codiceMutuo', 'E7.interessi', 'E7.interessiFino2021', 'E7.interessiDal2022'],
  ...['T41.rivalutazione'],
]);
