import { Button } from '@strapi/design-system';
import { isUnderWay } from '../../../../domain/pratiche/pratica-state';
import { nextUploadState } from '../../../../domain/pratiche/upload-state';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { officeUploadsContract } from '../../../../contracts/uploads';
import { AskedAction, useAllowed, useBackoffice } from '../../../shared';
import { remindedWords } from '../words';
import type { PraticaPartProps } from './work';

/** Opens the upload again or declines to, and reminds of what is missing. */
export function UploadActions({ pratica, act, onChange }: PraticaPartProps) {
  const backoffice = useBackoffice();
  const mayReopen = useAllowed('uploads.work');
  const { id, uploadState, progress } = pratica;
  if (!isUnderWay(pratica.state)) return null;
  return (
    <>
      {mayReopen && nextUploadState(uploadState, 'reopen') !== null && (
        <Button
          variant={uploadState === 'reopen-asked' ? 'default' : 'secondary'}
          onClick={() =>
            void act(
              () =>
                backoffice.call(officeUploadsContract.stepUpload, {
                  params: { id },
                  body: { step: 'reopen' },
                }),
              'Il caricamento è riaperto: il cliente è avvisato.',
            )
          }
        >
          Riapri il caricamento
        </Button>
      )}
      {mayReopen && uploadState === 'reopen-asked' && (
        <AskedAction
          label="Non riaprire"
          title="Lasciare chiuso il caricamento?"
          confirm="Lascia chiuso"
          reason={{ label: 'Motivo', hint: 'Lo legge il cliente.' }}
          success="Il caricamento resta chiuso: il cliente è avvisato."
          onChange={onChange}
          run={(reason) =>
            backoffice.call(officeUploadsContract.stepUpload, {
              params: { id },
              body: { step: 'decline', reason },
            })
          }
        >
          Il cliente riceve un messaggio con il motivo.
        </AskedAction>
      )}
      {uploadState === 'open' && progress.there < progress.wanted && (
        <Button
          variant="tertiary"
          onClick={() =>
            void act(
              async () =>
                remindedWords(
                  await backoffice.call(officePraticheContract.remindCustomers, { body: { pratiche: [id] } }),
                ),
              (words) => words,
            )
          }
        >
          Sollecita
        </Button>
      )}
    </>
  );
}
