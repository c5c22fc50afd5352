import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** A name and its value; a value of null stands for «not known». */
export type Fact = readonly [name: string, value: ReactNode];

const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  gap: 1.6rem;
  margin: 0;
  overflow-wrap: anywhere;
`;

/** What is known of something, each value below its name. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <List>
      {facts.map(([name, value]) => (
        <Box key={name}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd">{value ?? '–'}</Typography>
        </Box>
      ))}
    </List>
  );
}
