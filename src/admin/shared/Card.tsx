import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface CardProps {
  title: string;
  children: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
}

/** A titled part of a page. */
export function Card({ title, children, actions }: CardProps) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6} height="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" fontWeight="bold" tag="h2">
          {title}
        </Typography>
        {children}
        {actions !== undefined && (
          <Flex gap={2} wrap="wrap" paddingTop={2}>
            {actions}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
