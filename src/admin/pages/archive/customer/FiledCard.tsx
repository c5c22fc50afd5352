import { Button, Flex, Typography } from '@strapi/design-system';
import { officeArchiveContract } from '../../../../contracts/archive';
import { AskedAction, Card, Label, useAllowed, useBackoffice, useBackofficeFiles } from '../../../shared';
import { NewVersion } from './NewVersion';
import { factsOf, stateOf, type Filed } from './words';

interface FiledCardProps {
  document: Filed;
  customerId: string;
  onChange: () => void;
}

/** A document of the archive: what it is, whether it was opened, its versions, and what can be done with it. */
export function FiledCard({ document, customerId, onChange }: FiledCardProps) {
  const backoffice = useBackoffice();
  const files = useBackofficeFiles();
  const mayWork = useAllowed('archive.work');
  const { name, tone } = stateOf(document);
  const params = { id: document.id };
  const open = async (number: number) => {
    // Opened at once: a window that comes after a wait is kept back by browsers.
    const view = window.open('', '_blank');
    const address = await files.address(officeArchiveContract.viewArchivedDocument, {
      params: { id: document.id, number: String(number) },
    });
    if (view !== null) view.location.href = address;
  };
  return (
    <Card
      title={document.title}
      actions={
        <>
          {document.versions.map(({ number }) => (
            <Button key={number} variant="secondary" onClick={() => void open(number)}>
              {document.versions.length === 1 ? 'Apri' : `Apri la versione ${String(number)}`}
            </Button>
          ))}
          {mayWork && document.held && document.withdrawn === null && (
            <AskedAction
              label="Dai al cliente"
              title="Dare il documento al cliente?"
              confirm="Dai al cliente"
              run={() => backoffice.call(officeArchiveContract.releaseDocument, { params })}
              success="Il documento è del cliente."
              onChange={onChange}
            >
              È stato archiviato prima che il CAF verificasse la persona: controlla che sia suo.
            </AskedAction>
          )}
          {mayWork && document.withdrawn === null && (
            <>
              <NewVersion document={document} customerId={customerId} onChange={onChange} />
              <AskedAction
                label="Ritira"
                title="Ritirare il documento?"
                confirm="Ritira"
                danger
                reason={{ label: 'Perché lo ritiri', hint: 'Lo leggono solo gli operatori.' }}
                run={(reason) =>
                  backoffice.call(officeArchiveContract.withdrawDocument, { params, body: { reason } })
                }
                success="Documento ritirato: il cliente non lo vede più."
                onChange={onChange}
              >
                Il cliente non lo trova più nel suo archivio.
              </AskedAction>
            </>
          )}
        </>
      }
    >
      <Flex gap={2} wrap="wrap">
        <Label tone={tone}>{name}</Label>
        {document.highlighted && <Label tone="neutral">In evidenza</Label>}
      </Flex>
      <Typography>{factsOf(document)}</Typography>
      {document.note !== null && <Typography textColor="neutral600">{document.note}</Typography>}
      {document.withdrawn !== null && (
        <Typography textColor="danger700">{`Motivo: ${document.withdrawn.reason}`}</Typography>
      )}
    </Card>
  );
}
