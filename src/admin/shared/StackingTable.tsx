import { Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface StackingTableProps {
  /** What the table is, for who does not see it. */
  label: string;
  columns: readonly string[];
  rowCount: number;
  /** The rows. */
  children: ReactNode;
}

// On a phone the cells of a row stand below one another, and nothing has to be pushed sideways.
const Stacking = styled.div`
  td {
    white-space: normal;
  }
  @media (max-width: 767px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr,
    td {
      display: block;
      height: auto;
    }
    tr {
      padding-block: 0.8rem;
    }
    td:nth-child(n) {
      padding: 0.4rem 0;
      overflow-wrap: anywhere;
    }
    td:empty {
      display: none;
    }
  }
`;

/** A table that becomes a list where it is narrow. */
export function StackingTable({ label, columns, rowCount, children }: StackingTableProps) {
  return (
    <Stacking>
      <Table colCount={columns.length} rowCount={rowCount + 1} aria-label={label}>
        <Thead>
          <Tr>
            {columns.map((name) => (
              <Th key={name}>
                <Typography variant="sigma">{name}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>{children}</Tbody>
      </Table>
    </Stacking>
  );
}
