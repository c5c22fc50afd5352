import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Loading } from '../../shared';
import type { DocumentClasses, LoadedClasses } from './use-classes';

interface WithClassesProps {
  classes: LoadedClasses;
  children: (classes: DocumentClasses) => ReactNode;
}

function Missing({ told, onRetry }: { told: string; onRetry: () => void }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} role="alert">
      <Typography>{told}</Typography>
      <Button variant="secondary" onClick={onRetry}>
        Riprova
      </Button>
    </Flex>
  );
}

/** Shows what needs the classes of documents, once there are any; before that, why not. */
export function WithClasses({ classes, children }: WithClassesProps) {
  if (classes.state === 'loading') return <Loading>Carico i tipi di documento…</Loading>;
  if (classes.state === 'failed')
    return (
      <Missing
        told={`Non è stato possibile caricare i tipi di documento. ${classes.error.message}`}
        onRetry={classes.reload}
      />
    );
  if (classes.value.length === 0)
    return (
      <Missing
        told="Non c’è ancora nessun tipo di documento, e senza non si può archiviare: lo crea l’amministratore del CAF."
        onRetry={classes.reload}
      />
    );
  return children(classes.value);
}
