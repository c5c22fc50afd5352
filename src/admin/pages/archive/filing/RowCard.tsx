import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Card, Label, type Tone } from '../../../shared';
import { FilingFields } from '../FilingFields';
import type { DocumentClasses } from '../use-classes';
import { CustomerPick } from './CustomerPick';
import { isReady, type FilingRow } from './rows';

interface RowCardProps {
  row: FilingRow;
  classes: DocumentClasses;
  busy: boolean;
  onChange: (part: Partial<FilingRow>) => void;
  onFile: () => void;
  onRemove: () => void;
}

const STATES: Record<FilingRow['state'], { name: string; tone: Tone }> = {
  ready: { name: 'Da confermare', tone: 'neutral' },
  sending: { name: 'Invio in corso…', tone: 'primary' },
  filed: { name: 'In archivio', tone: 'success' },
  failed: { name: 'Non riuscito', tone: 'danger' },
};

/** One file on its way into the archive. */
export function RowCard({ row, classes, busy, onChange, onFile, onRemove }: RowCardProps) {
  const { name, tone } = STATES[row.state];
  const fixed = row.state === 'filed' || row.state === 'sending';
  return (
    <Card
      title={row.file.name}
      actions={
        !fixed && (
          <>
            <Button disabled={!isReady(row) || busy} onClick={onFile}>
              {row.state === 'failed' ? 'Riprova' : 'Metti in archivio'}
            </Button>
            <Button variant="tertiary" disabled={busy} onClick={onRemove}>
              Togli dall’elenco
            </Button>
          </>
        )
      }
    >
      <Flex gap={2} role="status">
        <Label tone={tone}>{name}</Label>
        {fixed && row.customer !== null && (
          <Typography>{`${row.title}, per ${row.customer.cognome} ${row.customer.nome}`}</Typography>
        )}
      </Flex>
      {row.error !== null && (
        <Typography role="alert" textColor="danger600">
          {[row.error.message, ...row.error.besides(['title', 'year'])].join(' ')}
        </Typography>
      )}
      {!fixed && (
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
