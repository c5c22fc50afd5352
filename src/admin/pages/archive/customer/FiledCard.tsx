import { Flex, Typography } from '@strapi/design-system';
import { officeArchiveContract } from '../../../../contracts/archive';
import { AskedAction, Card, Label, useAllowed, useBackoffice } from '../../../shared';
import { NewVersion } from './NewVersion';
import { Versions } from './Versions';
import { factsOf, stateOf, type Filed } from './words';

interface FiledCardProps {
  document: Filed;
  customerId: string;
  onChange: () => void;
}

/** A document of the archive: what it is, whether it was opened, its versions, and what can be done with it. */
export function FiledCard({ document, customerId, onChange }: FiledCardProps) {
  const backoffice = useBackoffice();
  const mayWork = useAllowed('archive.work');
  const params = { id: document.id };
  return (
    <Card
      title={document.title}
      actions={
        mayWork && document.withdrawn === null ? (
          <>
            {document.held && (
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
        ) : undefined
      }
    >
      <Flex gap={2} wrap="wrap">
        {stateOf(document).map(({ name, tone }) => (
          <Label key={name} tone={tone}>
            {name}
          </Label>
        ))}
        {document.highlighted && <Label tone="neutral">In evidenza</Label>}
      </Flex>
      <Typography>{factsOf(document)}</Typography>
      {document.note !== null && <Typography textColor="neutral600">{document.note}</Typography>}
      {document.withdrawn !== null && (
        <Typography textColor="danger700">{`Motivo: ${document.withdrawn.reason}`}</Typography>
      )}
      <Versions document={document} />
    </Card>
  );
}
