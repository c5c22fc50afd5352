import { Button, Flex, Typography } from '@strapi/design-system';
import { ErrorNotice, FilterSelect, PageFrame } from '../../../shared';
import { useClasses } from '../use-classes';
import { DropZone } from './DropZone';
import { isReady } from './rows';
import { RowCard } from './RowCard';
import { useFiling } from './use-filing';

/** Files documents for customers, many at once: names propose, the operator confirms. */
export function FilingPage() {
  const classes = useClasses();
  const filing = useFiling();
  const { rows, busy } = filing;
  const ready = rows.filter(isReady);
  const open = rows.filter(({ state }) => state === 'ready' || state === 'failed');
  const hasFiled = rows.some(({ state }) => state === 'filed');
  return (
    <PageFrame
      title="Archivio"
      subtitle="Metti i documenti nell’archivio dei clienti dei tuoi uffici"
      permission="archive.work"
    >
      <ErrorNotice error={filing.error} onClose={filing.forgetError} />
      <Flex direction="column" alignItems="stretch" gap={6}>
        <DropZone onFiles={(files) => void filing.add(files)} />
        {open.length > 1 && (
          <FilterSelect
            label="Lo stesso tipo per tutti"
            all="Scegli il tipo"
            names={Object.fromEntries(classes.map(({ id, name }) => [id, name]))}
            value={null}
            onChange={(documentClass) => {
              for (const row of open) filing.change(row.key, { class: documentClass });
            }}
          />
        )}
        {rows.length > 0 && (
          <Flex gap={2} wrap="wrap">
            <Button loading={busy} disabled={ready.length === 0} onClick={() => void filing.fileAll(ready)}>
              {`Metti in archivio i completi (${String(ready.length)})`}
            </Button>
            {hasFiled && (
              <Button variant="tertiary" onClick={filing.clearFiled}>
                Togli dall’elenco quelli in archivio
              </Button>
            )}
            <Typography textColor="neutral600">Servono il cliente, il tipo e il titolo.</Typography>
          </Flex>
        )}
        {rows.map((row) => (
          <RowCard
            key={row.key}
            row={row}
            classes={classes}
            busy={busy}
            onChange={(part) => {
              filing.change(row.key, part);
            }}
            onFile={() => void filing.fileAll([row])}
            onRemove={() => {
              filing.remove(row.key);
            }}
          />
        ))}
      </Flex>
    </PageFrame>
  );
}
