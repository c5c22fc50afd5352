import { Box, Button, Flex, Grid } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ResponseOf } from '../../../../contracts/endpoint';
import type { officesContract } from '../../../../contracts/offices';
import type { officePraticheContract } from '../../../../contracts/pratiche';
import { FilterSelect } from '../../../shared';
import { FILTER_NAMES } from '../words';
import { TO_DO, isNarrowed, type Asked } from './asked';

interface QueueFiltersProps {
  asked: Asked;
  /** Null until they are known. */
  choices: ResponseOf<(typeof officePraticheContract)['getPraticheFilters']> | null;
  offices: ResponseOf<(typeof officesContract)['listMyZone']> | null;
  onAsk: (asked: Asked) => void;
}

const byThemselves = (values: (string | number)[]) =>
  Object.fromEntries(values.map((value) => [String(value), String(value)]));

function Cell({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}

/** Narrows the queue down, at once. */
export function QueueFilters({ asked, choices, offices, onAsk }: QueueFiltersProps) {
  const change =
    <Name extends keyof Asked>(name: Name) =>
    (value: Asked[Name]) => {
      onAsk({ ...asked, page: 1, [name]: value });
    };
  const zone = Object.fromEntries((offices?.zone ?? []).map(({ id, name }) => [id, name]));
  const withoutOffice = offices?.withoutOffice === true ? { none: 'Clienti senza ufficio' } : {};
  return (
    <Box role="search" aria-label="Filtra le pratiche" paddingBottom={6}>
      <Grid.Root gap={4}>
        <Cell>
          <FilterSelect
            label="Stato"
            all="Da fare"
            names={FILTER_NAMES}
            value={asked.state}
            onChange={change('state')}
          />
        </Cell>
        <Cell>
          <FilterSelect
            label="Zona"
            all="Tutte le tue zone"
            names={{ ...zone, ...withoutOffice }}
            value={asked.zona}
            onChange={change('zona')}
          />
        </Cell>
        <Cell>
          <FilterSelect
            label="Servizio"
            all="Tutti i servizi"
            names={byThemselves(choices?.services ?? [])}
            value={asked.service}
            onChange={change('service')}
          />
        </Cell>
        <Cell>
          <FilterSelect
            label="Anno"
            all="Tutti gli anni"
            names={byThemselves(choices?.years ?? [])}
            value={asked.year}
            onChange={change('year')}
          />
        </Cell>
      </Grid.Root>
      {isNarrowed(asked) && (
        <Flex paddingTop={4}>
          <Button
            variant="ghost"
            onClick={() => {
              onAsk(TO_DO);
            }}
          >
            Azzera i filtri
          </Button>
        </Flex>
      )}
    </Box>
  );
}
