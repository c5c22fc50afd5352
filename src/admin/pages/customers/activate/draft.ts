import type { customerOperatorsContract } from '../../../../contracts/customers/operators';
import type { CallInput, ResponseOf } from '../../../../contracts/endpoint';
import type { officesContract } from '../../../../contracts/offices';

/** The form as it stands, every field a text. */
export interface Draft {
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string;
  birthDate: string;
  sex: '' | 'M' | 'F';
  birthPlace: string;
  /** The office's identifier; empty for none. */
  zona: string;
}

/** What stands above each field. */
export const LABELS: Record<keyof Draft, string> = {
  codiceFiscale: 'Codice fiscale',
  zona: 'Ufficio',
  cognome: 'Cognome',
  nome: 'Nome',
  email: 'Email (facoltativa)',
  birthDate: 'Data di nascita (facoltativa)',
  sex: 'Sesso (facoltativo)',
  birthPlace: 'Luogo di nascita (facoltativo)',
};

export type MyOffices = ResponseOf<(typeof officesContract)['listMyZone']>;

/** An empty form; who has one office only, and sees nobody without one, need not choose. */
export function emptyDraft({ zone, withoutOffice }: MyOffices): Draft {
  const [only] = zone;
  return {
    codiceFiscale: '',
    cognome: '',
    nome: '',
    email: '',
    birthDate: '',
    sex: '',
    birthPlace: '',
    zona: !withoutOffice && zone.length === 1 && only !== undefined ? only.id : '',
  };
}

type Body = NonNullable<CallInput<(typeof customerOperatorsContract)['activateCustomer']>['body']>;

/** What is sent: what was left empty is not known. */
export function bodyOf(draft: Draft): Body {
  return {
    ...draft,
    birthDate: draft.birthDate || null,
    sex: draft.sex || null,
    birthPlace: draft.birthPlace || null,
    zona: draft.zona || null,
  };
}
