import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { officeUploadsContract } from '../../../../contracts/uploads';
import { nextEntryState } from '../../../../domain/pratiche/checklist';
import { isUnderWay } from '../../../../domain/pratiche/pratica-state';
import { Card, ConfirmDialog, useAllowed, useBackoffice, useBackofficeFiles } from '../../../shared';
import type { OfficeFile, PraticaPartProps } from '../../pratiche/detail/work';
import { Preview } from '../preview/Preview';
import type { PreviewKey } from '../preview/keys';
import { usePreviewKeys } from '../preview/use-preview-keys';
import { AddEntry } from './AddEntry';
import { EntryRow } from './EntryRow';

interface DocumentsProps extends PraticaPartProps {
  files: readonly OfficeFile[];
  /** How many files the virus scanner has still to look at. */
  waitingForScan: number;
}

function waitingWords(waiting: number): string {
  return waiting === 1
    ? '1 file aspetta il controllo antivirus.'
    : `${String(waiting)} file aspettano il controllo antivirus.`;
}

/** The checklist of a pratica with its files, looked at one after the other, accepted and sent back. */
export function Documents({ pratica, files, waitingForScan, act, onChange }: DocumentsProps) {
  const backoffice = useBackoffice();
  const own = useBackofficeFiles();
  const mayWork = useAllowed('pratiche.work') && isUnderWay(pratica.state);
  const [at, setAt] = useState<number | null>(null);
  /** The entry that is about to be sent back. */
  const [returning, setReturning] = useState<string | null>(null);
  const shown = at === null ? undefined : files[at];
  const entryOf = (id: string | undefined) => pratica.entries.find((entry) => entry.id === id);

  const stepEntry = (entry: string, step: 'accept' | 'dispense' | 'want-again', success: string) =>
    act(
      () =>
        backoffice.call(officePraticheContract.stepEntry, {
          params: { id: pratica.id, entry },
          body: { step },
        }),
      success,
    );

  const onKey = useCallback(
    (key: PreviewKey) => {
      const entry = pratica.entries.find(({ id }) => id === shown?.entry);
      if (key === 'previous') setAt((now) => (now === null ? now : Math.max(0, now - 1)));
      if (key === 'next') setAt((now) => (now === null ? now : Math.min(files.length - 1, now + 1)));
      if (entry === undefined || !mayWork) return;
      if (key === 'accept' && nextEntryState(entry.state, 'accept') !== null)
        void stepEntry(entry.id, 'accept', `«${entry.name}» è accettato.`);
      if (key === 'send-back' && nextEntryState(entry.state, 'send-back') !== null) setReturning(entry.id);
    },
    [pratica, files, shown, mayWork],
  );
  usePreviewKeys(onKey);

  return (
    <Grid.Root gap={6}>
      <Grid.Item col={shown === undefined ? 12 : 5} s={12} xs={12} direction="column" alignItems="stretch">
        <Card
          title="Documenti"
          actions={
            <>
              {files.some((file) => !file.held) && (
                <Button
                  variant="secondary"
                  onClick={() =>
                    void own.save(officeUploadsContract.downloadAll, { params: { id: pratica.id } })
                  }
                >
                  Scarica tutto (ZIP)
                </Button>
              )}
              {mayWork && <AddEntry pratica={pratica} act={act} onChange={onChange} />}
            </>
          }
        >
          {waitingForScan > 0 && (
            <Typography textColor="neutral700">{waitingWords(waitingForScan)}</Typography>
          )}
          <Flex tag="ul" direction="column" alignItems="stretch">
            {pratica.entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                pratica={pratica}
                files={files.filter((file) => file.entry === entry.id)}
                shown={shown?.id ?? null}
                mayWork={mayWork}
                onShow={(file) => {
                  setAt(files.indexOf(file));
                }}
                onStep={(step, success) => void stepEntry(entry.id, step, success)}
                onSendBack={() => {
                  setReturning(entry.id);
                }}
                act={act}
                onChange={onChange}
              />
            ))}
          </Flex>
        </Card>
      </Grid.Item>
      {at !== null && shown !== undefined && (
        <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
          <Preview files={files} at={at} onGo={setAt} />
        </Grid.Item>
      )}
      <ConfirmDialog
        open={returning !== null}
        onClose={() => {
          setReturning(null);
        }}
        title={`Far rifare «${entryOf(returning ?? undefined)?.name ?? ''}»?`}
        confirm="Fai rifare"
        reason={{ label: 'Motivo', hint: 'Lo legge il cliente: scrivi che cosa non va e come rimediare.' }}
        onConfirm={async (reason) => {
          await backoffice.call(officePraticheContract.stepEntry, {
            params: { id: pratica.id, entry: returning ?? '' },
            body: { step: 'send-back', reason },
          });
          onChange();
        }}
      >
        Il cliente riceve un messaggio con il motivo. Se il caricamento è chiuso, riaprilo: altrimenti non può
        mandare un altro file.
      </ConfirmDialog>
    </Grid.Root>
  );
}
