import { useState } from 'react';
import { officeArchiveContract } from '../../../../contracts/archive';
import { AskedAction, useBackoffice } from '../../../shared';
import { EMPTY_FILING, FilingFields, filingOf, type FilingDraft } from '../../archive/FilingFields';
import { useClasses } from '../../archive/use-classes';
import type { OfficeFile } from '../../pratiche/detail/work';

interface FileIntoArchiveProps {
  file: OfficeFile;
  /** Of the pratica: what it is about is of the year before. */
  year: number;
  onChange: () => void;
}

/** Puts a paper that the customer uploaded into the customer's archive; the upload stays where it is. */
export function FileIntoArchive({ file, year, onChange }: FileIntoArchiveProps) {
  const backoffice = useBackoffice();
  const classes = useClasses();
  const proposed = { ...EMPTY_FILING, title: file.name.replace(/\.[a-z]+$/, ''), year: String(year - 1) };
  const [draft, setDraft] = useState<FilingDraft>(proposed);
  return (
    <AskedAction
      label="Archivia"
      title={`Mettere in archivio ${file.name}?`}
      confirm="Metti in archivio"
      run={() => {
        // What is missing is told by the endpoint, beside the words of the dialog.
        const filing = filingOf(draft) ?? { class: '', title: draft.title, year: null, highlighted: false };
        const body = { ...filing, note: null };
        return backoffice.call(officeArchiveContract.fileUpload, { params: { id: file.id }, body });
      }}
      success="Il documento è in archivio."
      onOpen={() => {
        setDraft(proposed);
      }}
      onChange={onChange}
    >
      Il cliente lo trova nel suo archivio, secondo il tipo di documento.
      <FilingFields
        draft={draft}
        classes={classes}
        error={null}
        onChange={(part) => {
          setDraft((before) => ({ ...before, ...part }));
        }}
      />
    </AskedAction>
  );
}
