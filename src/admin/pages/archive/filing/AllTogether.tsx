import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FilterSelect } from '../../../shared';
import type { DocumentClasses } from '../use-classes';
import { isOpen, isReady } from './rows';
import type { Filing } from './use-filing';

// The design system's own bar is made for dark grounds: on a light one it looks full where it is empty.
const Bar = styled.progress`
  width: 100%;
  accent-color: ${({ theme }) => theme.colors.primary600};
`;

interface AllTogetherProps {
  classes: DocumentClasses;
  filing: Filing;
}

/** What is done to all the files of the list at once, and how far it is. */
export function AllTogether({ classes, filing }: AllTogetherProps) {
  const { rows, progress } = filing;
  const ready = rows.filter(isReady);
  const open = rows.filter(isOpen);
  return (
    <>
      {open.length > 1 && (
        <FilterSelect
          label="Lo stesso tipo per tutti"
          all="Scegli il tipo"
          names={Object.fromEntries(classes.map(({ id, name }) => [id, name]))}
          value={null}
          onChange={(documentClass) => {
            for (const row of open) filing.edit(row.key, { class: documentClass });
          }}
        />
      )}
      {rows.length > 0 && (
        <Flex gap={2} wrap="wrap">
          <Button
            loading={progress !== null}
            disabled={ready.length === 0}
            onClick={() => void filing.fileAll(ready)}
          >
            {`Metti in archivio i completi (${String(ready.length)})`}
          </Button>
          {rows.some(({ state }) => state === 'filed') && (
            <Button variant="tertiary" onClick={filing.clearFiled}>
              Togli dall’elenco quelli in archivio
            </Button>
          )}
          <Typography textColor="neutral600">Servono il cliente, il tipo e il titolo.</Typography>
        </Flex>
      )}
      {progress !== null && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography role="status">
            {`Invio il file ${String(progress.done + 1)} di ${String(progress.all)}…`}
          </Typography>
          <Bar aria-label="File già inviati" value={progress.done} max={progress.all} />
        </Flex>
      )}
    </>
  );
}
