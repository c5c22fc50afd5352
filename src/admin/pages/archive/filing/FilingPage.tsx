import { Flex, Typography } from '@strapi/design-system';
import { ErrorNotice, PageFrame, UnsavedWarning } from '../../../shared';
import { useClasses } from '../use-classes';
import { WithClasses } from '../WithClasses';
import { AllTogether } from './AllTogether';
import { DropZone } from './DropZone';
import { RowCard } from './RowCard';
import { MOST, useFiling } from './use-filing';
import { leftOutInWords } from './words';

/** Files documents for customers, many at once: names propose, the operator confirms. */
export function FilingPage() {
  const classes = useClasses();
  const filing = useFiling();
  const { rows, leftOut } = filing;
  return (
    <PageFrame
      title="Archivio"
      subtitle="Metti i documenti nell’archivio dei clienti dei tuoi uffici"
      permission="archive.work"
    >
      <UnsavedWarning
        when={rows.some(({ state }) => state !== 'filed')}
        title="Documenti non ancora in archivio"
      >
        Se esci ora, i file dell’elenco che non sono in archivio vanno scelti di nuovo.
      </UnsavedWarning>
      <ErrorNotice error={filing.error} onClose={filing.forgetError} />
      <WithClasses classes={classes}>
        {(known) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <DropZone onFiles={(files) => void filing.add(files)} />
            {leftOut > 0 && (
              <Typography role="alert" textColor="danger600">
                {leftOutInWords(leftOut, MOST)}
              </Typography>
            )}
            <AllTogether classes={known} filing={filing} />
            {rows.map((row) => (
              <RowCard
                key={row.key}
                row={row}
                classes={known}
                busy={filing.progress !== null}
                onChange={(part) => {
                  filing.edit(row.key, part);
                }}
                onFile={() => void filing.fileAll([row])}
                onRemove={() => {
                  filing.remove(row.key);
                }}
              />
            ))}
          </Flex>
        )}
      </WithClasses>
    </PageFrame>
  );
}
