import { day, text, whole } from '../facts';
import { euro, percent } from '../numbers';
import { group, keyed } from '../reading';
import { regionalSurtax } from '../regional';

/** Regional and municipal addizionali (D.Lgs. 446/1997 art. 50, D.Lgs. 360/1998). */
export const addizionali = group({
  /** They are due where the net tax exceeds this. */
  dovuteOltre: euro,
  comunale: group({
    acconto: percent,
    sogliaEsenzione: text,
    accontoParametri: text,
  }),
  /** The rate of the State, for whoever does not say the region. */
  regioneIgnota: regionalSurtax,
});

/** The regions and the two autonomous provinces by their names as addresses: `friuli-venezia-giulia`. */
export const regioni = keyed(regionalSurtax);

/** Advances of the year after (L. 97/1977). */
export const acconti = group({
  nonDovutoFinoA: euro,
  unicaRataSotto: euro,
  primaRata: percent,
  misuraIrpef: percent,
  misuraCedolare: percent,
});

/** What is paid, when and in how many parts. */
export const versamenti = group({
  importoMinimo: euro,
  rimborsoControllatoOltre: euro,
  /** In per cent a month. */
  interesseRate: percent,
  interesseIncapienza: percent,
  rateMinime: whole,
  rateMassime: whole,
  /** Months, from 1: of the first instalment that an employer withholds, of that of a pension, and of the last one there may be. */
  primaRataLavoro: whole,
  primaRataPensione: whole,
  ultimaRata: whole,
});

/** The days of the return; whether they are sure stands with each. */
export const scadenze = group({
  precompilata: day,
  invioDal: day,
  /** Of the balance and the first advance, for who pays them without an employer. */
  saldo: day,
  presentazione: day,
  menoAcconti: day,
  integrativo: day,
  redditi: day,
  rettificativo: day,
  secondoAcconto: day,
  conservazione: day,
});
