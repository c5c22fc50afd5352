import type { FieldError } from '../../../contracts/errors';

/** What is said about a document while it is filed. */
export interface FilingDraft {
  /** Id; null: not chosen yet. */
  class: string | null;
  title: string;
  /** Digits as they are typed; empty: no fiscal year. */
  year: string;
  highlighted: boolean;
  /** The customer reads it; empty: none. */
  note: string;
}

export const EMPTY_FILING: FilingDraft = { class: null, title: '', year: '', highlighted: false, note: '' };

/** What is missing, beside its fields. */
export function missingIn({ class: documentClass, title }: FilingDraft): FieldError[] {
  return [
    ...(documentClass === null ? [{ path: ['class'], message: 'Scegli il tipo di documento.' }] : []),
    ...(title.trim() === '' ? [{ path: ['title'], message: 'Scrivi un titolo.' }] : []),
  ];
}

/** What the endpoints take; null as long as something is missing. */
export function filingOf({ class: documentClass, title, year, highlighted, note }: FilingDraft) {
  if (documentClass === null || title.trim() === '') return null;
  return {
    class: documentClass,
    title: title.trim(),
    year: year === '' ? null : Number(year),
    highlighted,
    note: note.trim() === '' ? null : note.trim(),
  };
}

/** The fields that show their reasons themselves, by their names in the contract. */
export const FILING_FIELDS = ['class', 'title', 'year', 'note'] as const;
