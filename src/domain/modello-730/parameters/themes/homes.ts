import { text, whole } from '../facts';
import { euro, percent, plain } from '../numbers';
import { group, keyed, optional } from '../reading';

/** Building works (TUIR art. 16-bis) and what was like them for some years. */
export const edilizia = group({
  massimaleUnita: euro,
  rate: plain,
  aliquote: group({
    /** By the first year of the expenses that have it; since `perAbitazioneDal` by the home. */
    daAnno: keyed(percent),
    perAbitazioneDal: whole,
    /** Null: the year's form has no such expenses yet. */
    dal2025AbitazionePrincipale: optional(percent),
    dal2025Altre: optional(percent),
  }),
  verde: group({ aliquota: percent, massimale: euro, rate: plain, dal: whole, finoAl: whole }),
  facciate: group({
    /** By the first year of the expenses that have it. */
    daAnno: keyed(percent),
    rate: plain,
    dal: whole,
    finoAl: whole,
  }),
  barriere: group({ aliquota: percent, rateDaAnno: keyed(plain), dal: whole, finoAl: whole }),
});

/** Sismabonus (DL 63/2013 art. 16) and superbonus (DL 34/2020 art. 119). */
export const ediliziaStraordinaria = group({
  sismabonus: group({
    /** The code 4 of E41 column 2. */
    finoAl2016: percent,
    antisismicheFinoAl: whole,
    base: percent,
    unaClasse: percent,
    dueClassi: percent,
    partiComuniUnaClasse: percent,
    partiComuniDueClassi: percent,
    rateDaAnno: keyed(plain),
    dal2025AbitazionePrincipale: percent,
    dal2025Altre: percent,
  }),
  superbonus: group({
    dal: whole,
    finoAl: whole,
    daAnno: keyed(percent),
    /** By the year of expenses that the form tells apart, because they were not reduced yet. */
    misuraPienaNel: keyed(percent),
    rateDaAnno: keyed(plain),
    rateConOpzione: plain,
  }),
});

/** Furniture (DL 63/2013 art. 16 c. 2). */
export const mobili = group({
  aliquota: percent,
  rate: plain,
  /** By the year of the expense. */
  massimalePerAnno: keyed(euro),
  /** E58, expenses of 2016. */
  giovaniCoppie: euro,
  giovaniCoppieAnno: whole,
  /** E59. */
  ivaAbitazioni: percent,
});

/** Energy saving (DL 63/2013 art. 14). */
export const energia = group({
  rate: plain,
  /** Of boilers that burn fossil fuels. */
  caldaieFossiliFinoAl: whole,
  dal2025AbitazionePrincipale: percent,
  dal2025Altre: percent,
  /** By the kind of work of E61 column 1. The most that counts is the detrazione's, not the expense's. */
  tipi: keyed(group({ aliquotaFinoAl2024: percent, detrazioneMassima: euro })),
});

const bands = group({ fascia1: euro, fascia2: euro });

/** Tenants (TUIR art. 16). */
export const inquilini = group({
  soglia1: euro,
  soglia2: euro,
  libero: bands,
  convenzionale: bands,
  trasferiti: bands,
  giovani: group({
    /** The code of E71 column 1. */
    tipologia: text,
    fissa: euro,
    quotaCanone: percent,
    massimo: euro,
    redditoMassimo: euro,
    anni: whole,
    etaDa: whole,
    etaSotto: whole,
  }),
  incapienza: text,
});
