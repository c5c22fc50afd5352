/** What a codice fiscale of 16 characters says. */
export interface CodiceFiscaleReading {
  /** The letter that the first fifteen characters lead to. */
  readonly checkCharacter: string | null;
  /** Null where the code tells no day that exists. */
  readonly birth: {
    /** 0–99. */
    readonly yearInCentury: number;
    /** From 1. */
    readonly month: number;
    readonly day: number;
    readonly sex: 'M' | 'F';
    /** Belfiore code. */
    readonly place: string;
  } | null;
}

/** A comune or a foreign state by its Belfiore code. */
export interface Place {
  readonly name: string;
  readonly isForeign: boolean;
  /** Two letters; null for foreign states. */
  readonly province: string | null;
  /** As the year’s parameters call it: `veneto`; null where not known. */
  readonly region: string | null;
  /** ISO days from which and until which it is there. */
  readonly from: string;
  readonly to: string;
}

/**
 * Tables and libraries that are too large for the browser, passed in by the caller. What is missing is not asked, and the checks
 * that need it do not fire.
 */
export interface Lookups {
  /** @param codiceFiscale 16 characters, of the right form */
  readonly codiceFiscale?: (codiceFiscale: string) => CodiceFiscaleReading;
  /** Whether the first three letters can come from the surname, the next three from the name. */
  readonly fitsNames?: (codiceFiscale: string, surname: string, name: string) => boolean;
  /** The comune or state of a Belfiore code, of those that are no more too; null where there never was one. */
  readonly comune?: (code: string) => Place | null;
  /** Whether a C.A.P. can be in a province of two letters. */
  readonly capFitsProvince?: (cap: string, province: string) => boolean;
  /** Whether a comune is one where rents by agreement are reduced: dense housing, or a state of emergency. */
  readonly hasHousingTension?: (code: string) => boolean;
  /** Whether a body is in the list of those whom the 5 per mille of a category can go to. */
  readonly isBeneficiary?: (codiceFiscale: string, category: string) => boolean;
}
