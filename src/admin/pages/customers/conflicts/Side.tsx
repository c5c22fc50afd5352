import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface SideProps {
  title: string;
  name: string;
  email: string | null;
  children?: ReactNode;
}

/** One of the two people of a conflict. */
export function Side({ title, name, email, children }: SideProps) {
  return (
    <Box background="neutral100" hasRadius padding={4} height="100%">
      <Typography variant="pi" textColor="neutral600" tag="p">
        {title}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={1} paddingBottom={1}>
        <Typography fontWeight="semiBold">{name}</Typography>
        {children}
      </Flex>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {email ?? 'Senza email'}
      </Typography>
    </Box>
  );
}
