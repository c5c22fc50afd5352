import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { BackofficeError } from './backoffice-error';

/** While data are on their way. */
export function Loading({ children = 'Caricamento in corso…' }: { children?: string }) {
  return (
    <Flex justifyContent="center" padding={8} role="status">
      <Loader>{children}</Loader>
    </Flex>
  );
}

/** Where data could not be had: the reason, and a way to try again. */
export function Failed({ error, onRetry }: { error: BackofficeError; onRetry?: () => void }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={8} role="alert">
      <Flex direction="column" alignItems="center" gap={4}>
        <Typography variant="delta" tag="h2">
          Non è stato possibile caricare i dati
        </Typography>
        <Typography textColor="neutral600">{error.message}</Typography>
        {onRetry && (
          <Button variant="secondary" onClick={onRetry}>
            Riprova
          </Button>
        )}
      </Flex>
    </Box>
  );
}

/** Where there is nothing (yet): say what would be here, and how it comes. */
export function Empty({ children, action }: { children: string; action?: ReactNode }) {
  return <EmptyStateLayout content={children} hasRadius shadow="tableShadow" action={action} />;
}
