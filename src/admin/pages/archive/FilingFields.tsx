import { Checkbox, Field, Flex, Textarea } from '@strapi/design-system';
import type { BackofficeError } from '../../shared';
import { FilterSelect } from '../../shared';
import { TextField } from '../customers/TextField';
import type { FilingDraft } from './draft';
import type { DocumentClasses } from './use-classes';

interface FilingFieldsProps {
  draft: FilingDraft;
  classes: DocumentClasses;
  error: BackofficeError | null;
  onChange: (part: Partial<FilingDraft>) => void;
}

/** Class, title, fiscal year, note, and whether it stands in evidence. */
export function FilingFields({ draft, classes, error, onChange }: FilingFieldsProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <FilterSelect
        label="Tipo di documento"
        all="Scegli il tipo"
        names={Object.fromEntries(classes.map(({ id, name }) => [id, name]))}
        value={draft.class}
        error={error?.field('class')}
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
      <Field.Root name="note" error={error?.field('note') ?? false} hint="La legge il cliente.">
        <Field.Label>Nota (facoltativa)</Field.Label>
        <Textarea
          value={draft.note}
          maxLength={1000}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            onChange({ note: event.target.value });
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
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
