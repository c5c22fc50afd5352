import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Card, Label } from '../../../shared';
import { FilingFields } from '../FilingFields';
import type { DocumentClasses } from '../use-classes';
import { CustomerPick } from './CustomerPick';
import { isOpen, isReady, type FilingRow } from './rows';
import { problemOf, stateOfRow } from './words';

interface RowCardProps {
  row: FilingRow;
  classes: DocumentClasses;
  busy: boolean;
  onChange: (part: Partial<FilingRow>) => void;
  onFile: () => void;
  onRemove: () => void;
}

/** One file on its way into the archive. */
export function RowCard({ row, classes, busy, onChange, onFile, onRemove }: RowCardProps) {
  const { name, tone } = stateOfRow(row);
  const problem = problemOf(row);
  const open = isOpen(row);
  const mayGo = open || row.state === 'unsure' || row.refusal !== null;
  return (
    <Card
      title={row.file.name}
      actions={
        mayGo && (
          <>
            {row.refusal === null && (
              <Button disabled={!isReady(row) || busy} onClick={onFile}>
                {row.state === 'ready' ? 'Metti in archivio' : 'Riprova'}
              </Button>
            )}
            <Button variant="tertiary" disabled={busy} onClick={onRemove}>
              Togli dall’elenco
            </Button>
          </>
        )
      }
    >
      <Flex gap={2} role="status">
        <Label tone={tone}>{name}</Label>
        {!open && row.refusal === null && row.customer !== null && (
          <Typography>{`${row.title}, per ${row.customer.cognome} ${row.customer.nome}`}</Typography>
        )}
      </Flex>
      {problem !== null && (
        <Typography role="alert" textColor="danger600">
          {problem}
        </Typography>
      )}
      {open && (
        <Grid.Root gap={4}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <CustomerPick
              customer={row.customer}
              strangerCode={row.strangerCode}
              onPick={(customer) => {
                onChange({ customer, strangerCode: null });
              }}
            />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <FilingFields draft={row} classes={classes} error={row.error} onChange={onChange} />
          </Grid.Item>
        </Grid.Root>
      )}
    </Card>
  );
}
