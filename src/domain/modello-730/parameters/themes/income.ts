import { brackets } from '../brackets';
import { text, whole } from '../facts';
import { euro, percent, plain } from '../numbers';
import { group, keyed } from '../reading';

/** Rounding, and the days and months that incomes are set in proportion to. */
export const arrotondamento = group({
  datiInseriti: text,
  voci: text,
  quozientiArt12Art13: text,
  quozienteUlterioreDetrazione: text,
  coefficienteOltre120000: text,
  percentuali: text,
  terreniEFabbricati: text,
  rateEdilizie: text,
  giorniDellAnno: plain,
  mesiDellAnno: plain,
});

/** Gross tax (TUIR art. 11). */
export const irpef = group({
  scaglioni: brackets,
  nonDovuta: group({ pensioneFinoA: euro, terreniFinoA: euro, soliFondiariFinoA: euro }),
});

/** Land (TUIR artt. 27-32). */
export const terreni = group({
  rivalutazioneDominicale: percent,
  rivalutazioneAgrario: percent,
  ulterioreRivalutazione: percent,
  vincolisticoSoglia: percent,
  coltivatori: group({ esenteFinoA: euro, ridottoFinoA: euro, quotaRidotta: percent }),
});

/** Buildings (TUIR artt. 36-41). */
export const fabbricati = group({
  rivalutazione: percent,
  maggiorazioneADisposizione: plain,
  stessoComuneQuota: percent,
  /** By the code of column 5: how much of the rent the amount of column 6 is already. */
  canoneGiaRidotto: keyed(percent),
  canoneConcordatoRiduzione: percent,
});

/** Cedolare secca (D.Lgs. 23/2011 art. 3). */
export const cedolare = group({
  ordinaria: percent,
  concordato: percent,
  brevi: percent,
  breviImmobileScelto: percent,
  /** What the codes of column 11 mean. */
  codici: keyed(text),
  appartamentiBrevi: whole,
});

/** Work, pensions and what is taxed beside them (TUIR artt. 49-52). */
export const lavoro = group({
  frontalieriEsente: euro,
  premi: group({
    impostaSostitutiva: percent,
    limite: euro,
    limiteParitetico: euro,
    limitePartecipazione: euro,
    redditoAnnoPrecedente: euro,
  }),
  compartoSicurezza: group({ massimo: euro, reddito: euro }),
  mance: group({ impostaSostitutiva: percent, quota: percent, redditoMassimo: euro }),
});

/** Other incomes (quadro D). */
export const altriRedditi = group({
  dirittiAutore: group({ deduzione: percent, deduzioneGiovani: percent, giovaniSotto: whole }),
  levataProtesti: percent,
  utiliQuotaImponibile: group({ finoAl2007: percent, dal2008Al2016: percent, nel2017: percent }),
});
