import { whole } from '../facts';
import { euro, percent } from '../numbers';
import { group, optional } from '../reading';

const leasingLimits = group({ canone: euro, riscatto: euro });

/** Limits that only the formal checks ask for: what they concern the calculation leaves to an operator. */
export const controlli = group({
  /** Leasing of the main home (E14): years of contract, and limits by age. */
  leasing: group({
    dal: whole,
    finoAl: whole,
    giovaniSotto: whole,
    giovani: leasingLimits,
    altri: leasingLimits,
  }),
  /** Homes bought to be let (E32). */
  abitazioniDaLocare: group({ dal: whole, finoAl: whole, massimale: euro }),
  /** Ages of sport. */
  ragazzi: group({ da: whole, finoA: whole }),
  erogazioni: group({ artBonusQuota: percent }),
  /** Quadro I. */
  compensazione: group({ vistoOltre: euro }),
  /** Quadro K. */
  condominio: group({ fornituraOltre: euro }),
  locazioniBrevi: group({ ritenuta: percent }),
  /** What is usually withheld: on occasional work, and on work that pays little. */
  ritenute: group({ lavoroOccasionale: percent, lavoroSenzaFinoA: euro }),
  sportDilettantistico: group({ esente: euro }),
  /** Quadro M. */
  redditiEsteri: group({ aliquota: percent, aliquotaTitoliPubblici: percent }),
  /** Quadri M and T. */
  plusvalenze: group({
    riporto: whole,
    rivalutazione: percent,
    rateRivalutazione: whole,
    /** Null: all of the gain is taxed. */
    criptoEsente: optional(euro),
  }),
  /** Quadro W. */
  attivitaEstere: group({ detrazioneAbitazione: euro, contiValoreMassimo: euro, contiGiacenza: euro }),
});
