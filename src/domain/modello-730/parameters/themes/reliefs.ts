import { brackets, steps } from '../brackets';
import { choice, text, whole, wholeOrNone } from '../facts';
import { euro } from '../numbers';
import { group, optional } from '../reading';

/** Family (TUIR art. 12). */
export const familiari = group({
  limiteReddito: euro,
  limiteRedditoFigliGiovani: euro,
  figliGiovaniFinoA: whole,
  coniuge: group({
    base: euro,
    decremento: euro,
    fisso: euro,
    soglia1: euro,
    soglia2: euro,
    soglia3: euro,
    maggiorazioni: steps,
  }),
  figli: group({
    base: euro,
    disabile: euro,
    soglia: euro,
    perFiglioSuccessivo: euro,
    etaDa: whole,
    /** The age from which a child gives no detrazione any more, those with a disability apart. */
    etaSotto: wholeOrNone,
    contatiNellAumento: text,
  }),
  altri: group({ importo: euro, soglia: euro, ammessi: choice('ascendentiConviventi', 'art433') }),
});

/** What the three detrazioni of TUIR art. 13 have in common: a fixed amount, then two falling slices, and an increase. */
const slices = {
  fissa: euro,
  soglia1: euro,
  soglia2: euro,
  soglia3: euro,
  base: euro,
  variabile: euro,
  divisore2: euro,
  divisore3: euro,
  maggiorazione: euro,
  maggiorazioneOltre: euro,
  maggiorazioneFinoA: euro,
};

/** Work (TUIR art. 13 c. 1). */
export const detrazioneLavoro = group({ ...slices, minimoIndeterminato: euro, minimoDeterminato: euro });

/** Pensions (TUIR art. 13 c. 3). */
export const detrazionePensione = group({ ...slices, minimo: euro });

/** Other incomes (TUIR art. 13 c. 5). */
export const detrazioneAltriRedditi = group(slices);

/** Trattamento integrativo (DL 3/2020 art. 1). */
export const trattamentoIntegrativo = group({
  importo: euro,
  pienoFinoA: euro,
  finoA: euro,
  correttivo: euro,
  /** Of contracts of loans, and of expenses that are paid back in instalments. */
  ultimoAnnoSpese: whole,
});

/** What eases the tax on work, each of some years only; null: not of this one. */
export const cuneo = group({
  /** The sum that is no income (L. 207/2024 c. 4-5). The percentage of a bracket holds for all of the income. */
  somma: optional(group({ redditoMassimo: euro, percentuali: brackets, percentualeSu: text })),
  /** L. 207/2024 c. 6. */
  ulterioreDetrazione: optional(
    group({ importo: euro, oltre: euro, pienaFinoA: euro, zeroDa: euro, giorni: text }),
  ),
  /** DL 113/2024 art. 2-bis. */
  indennitaNatalizia: optional(
    group({ importo: euro, redditoMassimo: euro, giorni: text, condizioni: text }),
  ),
});
