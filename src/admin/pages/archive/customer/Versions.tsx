import { Button, Flex, Typography } from '@strapi/design-system';
import { useOpenVersion } from './use-open-version';
import { versionInWords, type Filed } from './words';

/** The files of a document, the newest first: when each came, and the way to it. */
export function Versions({ document }: { document: Filed }) {
  const open = useOpenVersion();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {document.versions.map((version) => (
        <Flex key={version.number} tag="li" gap={3} wrap="wrap">
          <Button variant="secondary" onClick={() => void open(document.id, version.number)}>
            {document.versions.length === 1 ? 'Apri' : `Apri la versione ${String(version.number)}`}
          </Button>
          <Typography style={{ overflowWrap: 'anywhere' }}>{versionInWords(version)}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}
