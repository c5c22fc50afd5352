import { Checkbox, Flex } from '@strapi/design-system';
import type { BackofficeError } from '../../shared';
import { FilterSelect } from '../../shared';
import { TextField } from '../customers/TextField';
import type { DocumentClasses } from './use-classes';

/** What is said about a document while it is filed. */
export interface FilingDraft {
  /** Id; null: not chosen yet. */
  class: string | null;
  title: string;
  /** Digits as they are typed; empty: no fiscal year. */
  year: string;
  highlighted: boolean;
}

export const EMPTY_FILING: FilingDraft = { class: null, title: '', year: '', highlighted: false };

/** What the endpoints take; null as long as something is missing. */
export function filingOf({ class: documentClass, title, year, highlighted }: FilingDraft) {
  if (documentClass === null || title.trim() === '') return null;
  const fiscalYear = year === '' ? null : Number(year);
  return { class: documentClass, title: title.trim(), year: fiscalYear, highlighted };
}

interface FilingFieldsProps {
  draft: FilingDraft;
  classes: DocumentClasses;
  error: BackofficeError | null;
  onChange: (part: Partial<FilingDraft>) => void;
}

/** Class, title, fiscal year, and whether it stands in evidence. */
export function FilingFields({ draft, classes, error, onChange }: FilingFieldsProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <FilterSelect
        label="Tipo di documento"
        all="Scegli il tipo"
        names={Object.fromEntries(classes.map(({ id, name }) => [id, name]))}
        value={draft.class}
        onChange={(documentClass) => {
          onChange({ class: documentClass });
        }}
      />
      <TextField
        name="title"
        label="Titolo"
        error={error?.field('title')}
        maxLength={200}
        value={draft.title}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <TextField
        name="year"
        label="Anno fiscale (facoltativo)"
        error={error?.field('year')}
        maxLength={4}
        value={draft.year}
        onChange={(year) => {
          onChange({ year: year.replace(/\D/g, '') });
        }}
      />
      <Checkbox
        checked={draft.highlighted}
        onCheckedChange={(checked) => {
          onChange({ highlighted: checked === true });
        }}
      >
        In evidenza
      </Checkbox>
    </Flex>
  );
}
