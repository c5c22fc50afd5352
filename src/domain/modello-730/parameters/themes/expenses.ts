import { bareText, choice, flag, oneOf, text, texts, whole } from '../facts';
import { euro, euroOrNoLimit, percent, plain } from '../numbers';
import { group, keyed, named, optional, part } from '../reading';

/** Expenses that lower the taxable income (TUIR art. 10). */
export const deduzioni = group({
  colf: euro,
  istituzioniReligiose: euro,
  fondiSanitari: euro,
  previdenzaComplementare: euro,
  previdenzaPrimaOccupazioneInPiu: euro,
  ongPercentuale: percent,
  etsPercentuale: percent,
  entiDiRicerca: euroOrNoLimit,
  /** E26 code 12. */
  dopoDiNoi: euro,
  dopoDiNoiPercentuale: percent,
  /** E26 code 8. */
  codice8Massimo: euro,
});

/** Expenses that lower the tax (TUIR art. 15): what stands outside of the table of codes. */
export const oneri = group({
  partitiMinimo: euro,
  franchigiaSanitarie: euro,
  rateSanitarieOltre: euro,
  rateSanitarie: plain,
  e2Massimale: euro,
  e4Massimale: euro,
  e7Massimale: euro,
  aliquota: percent,
  polizzeTettoComune: euro,
  polizzeDisabilitaTettoComune: euro,
  caneGuida: euro,
  /** E83 code 2, as a part of the gross tax. */
  galliera: percent,
});

/** The codes of E8-E10: rate and limits of each. */
export const oneriCodici = keyed(
  named(
    group({
      aliquota: part('aliquota', percent),
      /** The most that counts; null: there is no limit. */
      massimale: part('massimale', euroOrNoLimit),
      /** Whether the limit holds for each rigo, which is a person or an event, or for the code altogether. */
      massimalePer: oneOf('rigo', 'codice'),
      franchigia: optional(part('franchigia', euro)),
      /** Beyond this reddito di riferimento nothing is due; null: there is no such limit. */
      redditoMassimo: optional(part('reddito massimo', euro)),
      /** The most that counts, as a part of the reddito complessivo; null: there is no such limit. */
      quotaReddito: optional(part('parte del reddito complessivo', percent)),
      /** Whether it falls between 120.000 and 240.000 euros (TUIR art. 15 c. 3-bis). */
      ridottaOltre120000: flag,
      /** What the plafond of art. 16-ter counts of it; null: the year has no plafond. */
      art16ter: optional(choice('tutte', 'contrattiDal2025')),
      /** Whether the 260 euros of D.Lgs. 216/2023 art. 2 are taken off it; null: not in this year. */
      riduzione260: optional(flag),
      note: optional(bareText),
    }),
  ),
);

/** What high incomes lose; the last two of some years only, null: not of this one. They never hold together. */
export const oneriRedditiAlti = group({
  /** TUIR art. 15 c. 3-bis. */
  degressione: group({ da: euro, a: euro, escluse: text }),
  /** D.Lgs. 216/2023 art. 2. */
  riduzione260: optional(group({ importo: euro, oltre: euro, su: text })),
  /** TUIR art. 16-ter. */
  art16ter: optional(
    group({
      oltre: euro,
      secondaSoglia: euro,
      base1: euro,
      base2: euro,
      coefficienti: group({
        senzaFigli: plain,
        unFiglio: plain,
        dueFigli: plain,
        treOPiu: plain,
        figlioDisabile: plain,
      }),
      figli: text,
      escluse: texts,
      /** The first year whose building expenses count. */
      speseEdilizieDal: whole,
      scelta: text,
      rate: text,
    }),
  ),
});
