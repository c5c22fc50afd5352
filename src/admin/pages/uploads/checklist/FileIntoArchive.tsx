import { Box } from '@strapi/design-system';
import { useState } from 'react';
import { officeArchiveContract } from '../../../../contracts/archive';
import { ERRORS } from '../../../../contracts/errors';
import { AskedAction, BackofficeError, useBackoffice } from '../../../shared';
import { EMPTY_FILING, filingOf, missingIn, type FilingDraft } from '../../archive/draft';
import { FilingFields } from '../../archive/FilingFields';
import { useClasses } from '../../archive/use-classes';
import { WithClasses } from '../../archive/WithClasses';
import type { OfficeFile } from '../../pratiche/detail/work';

interface FileIntoArchiveProps {
  file: OfficeFile;
  /** Of the pratica: what it is about is of the year before. */
  year: number;
  onChange: () => void;
}

interface FieldsProps {
  draft: FilingDraft;
  error: BackofficeError | null;
  onChange: (part: Partial<FilingDraft>) => void;
}

// The classes are asked for when the dialog is open, not for each file of a list.
function Fields({ draft, error, onChange }: FieldsProps) {
  return (
    <Box paddingTop={4}>
      <WithClasses classes={useClasses()}>
        {(classes) => <FilingFields draft={draft} classes={classes} error={error} onChange={onChange} />}
      </WithClasses>
    </Box>
  );
}

/** Puts a paper that the customer uploaded into the customer's archive; the upload stays where it is. */
export function FileIntoArchive({ file, year, onChange }: FileIntoArchiveProps) {
  const backoffice = useBackoffice();
  const proposed = { ...EMPTY_FILING, title: file.name.replace(/\.[a-z]+$/, ''), year: String(year - 1) };
  const [draft, setDraft] = useState<FilingDraft>(proposed);
  return (
    <AskedAction
      label="Archivia"
      title={`Mettere in archivio ${file.name}?`}
      confirm="Metti in archivio"
      run={async () => {
        const body = filingOf(draft);
        if (body === null)
          throw new BackofficeError('invalid-input', ERRORS['invalid-input'][1], missingIn(draft));
        await backoffice.call(officeArchiveContract.fileUpload, { params: { id: file.id }, body });
      }}
      success="Il documento è in archivio."
      onOpen={() => {
        setDraft(proposed);
      }}
      onChange={onChange}
    >
      {(error) => (
        <>
          Il cliente lo trova nel suo archivio se il tipo di documento è fra quelli che può vedere.
          <Fields
            draft={draft}
            error={error}
            onChange={(part) => {
              setDraft((before) => ({ ...before, ...part }));
            }}
          />
        </>
      )}
    </AskedAction>
  );
}
