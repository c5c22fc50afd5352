import type { TaxReturn } from '../../cells/tax-return';
import type { Figure } from '../../engine/figure';

// What checks may know besides the return itself. All of it is optional: a check whose facts nobody knows does not fire.

/** What checks ask of the calculation; a `Liquidation` is one. */
export interface Reckoned {
  readonly ids: ReadonlySet<string>;
  readonly figure: (id: string) => Figure;
}

/** Questions that the form does not ask. Their answers come from the questionnaire, the CAF, the Agenzia’s data. */
export type Question =
  // Chi presenta, e come
  | 'partitaIvaConReddito'
  | 'residenteInItalia'
  | 'residenteInItaliaAnnoDopo'
  | 'inviaDaSolo'
  | 'haGiaUnaDichiarazione'
  | 'haOriginario'
  | 'cambiaAltroOltreAlSostituto'
  | 'menoFavorevoleDellOriginario'
  | 'ibanComunicato'
  | 'precompilataModificata'
  | 'cittadinanzaUeOSee'
  | 'vistoDiConformita'
  // Di un rigo o di tutta la dichiarazione
  | 'affidoPreadottivo'
  | 'residenteAllEstero'
  | 'imuDovuta'
  | 'lavoroDomestico'
  | 'stessaCertificazione'
  | 'stessoDatoreDelRigoM38'
  | 'impostaSostitutivaDalNotaio'
  | 'ritenutaATitoloDImposta'
  | 'lezioniPrivate'
  | 'pagamentoNonTracciabile'
  | 'universitaNonStatale'
  | 'bonusNido'
  | 'stessoEnte'
  | 'stessoContratto'
  | 'combustibileFossile'
  | 'rimborsoSpesaSanitaria'
  | 'docente'
  | 'comuneDelMezzogiorno'
  | 'rimborsoGiaEseguito'
  | 'stessoAcconto'
  | 'intermediarioHaTassato'
  | 'rivalutazionePagata';

/** True or false of the return as a whole, or the righi for which it is true, as the form names them: `E8`, `FAM1#2`. */
export type Answer = boolean | readonly string[];

/** Numbers that the form does not ask, whole euros; of the year before the one of the incomes where the name says so. */
export type OutsideAmount =
  | 'redditoDiLavoroAnnoPrima'
  | 'limiteUniversita'
  | 'giacenzaMedia'
  | 'oneriDetrattiODedotti'
  | 'accontoPrimaRata'
  | 'accontoSecondaRata';

/** A document that the customer uploaded. */
export interface UploadedDocument {
  readonly id: string;
  /** What it proves: `borsaDiStudio`; the name of a class of the catalogue or one of `ATTESTATIONS`. */
  readonly kind?: string;
  /** The righi whose cells it proves, as the form names them: `E1`, `E8#2`. */
  readonly righi?: readonly string[];
  /** The cells that it was counted in, and with how many euros. */
  readonly counted?: Readonly<Record<string, number>>;
}

/** Papers without which something is not due. */
export type Attestation =
  | 'denunciaDanno'
  | 'attestazioneSocieta'
  | 'affidoPreadottivo'
  | 'patologiaFamiliare'
  | 'borsaDiStudio'
  | 'convalidaSfratto'
  | 'comunicazioneEnea';

/** A Certificazione Unica that the customer uploaded or the Agenzia gave. */
export interface Certificate {
  /** Codice fiscale of whoever pays. */
  readonly payer: string;
  /** Whole euros of work or pension. */
  readonly income: number;
  /** ISO days of the period. */
  readonly from?: string;
  readonly to?: string;
  /** The work is over: it ended on this day. */
  readonly ended?: string;
  /** Whoever pays has already settled what others had paid before. */
  readonly settlesEarlier?: boolean;
}

/** What checks may be told. Missing: nobody knows. */
export interface CheckContext {
  /** The ISO day on which the return is confirmed or sent. */
  readonly sentOn?: string;
  readonly answers?: Readonly<Partial<Record<Question, Answer>>>;
  readonly amounts?: Readonly<Partial<Record<OutsideAmount, number>>>;
  /** All documents of the return; an empty list says that there are none. */
  readonly documents?: readonly UploadedDocument[];
  /** All certificates of the year. */
  readonly certificates?: readonly Certificate[];
  /** What the cadastre or the precompilata has, by cell as the form has it: `{ 'A1.col1': 120 }`. */
  readonly cadastre?: Readonly<Record<string, number>>;
  /** Righi that the precompilata already has: they want no document. */
  readonly precompiled?: readonly string[];
  /** In a joint return: the other spouse’s. */
  readonly spouse?: { readonly taxReturn: TaxReturn; readonly liquidation?: Reckoned | null };
}
