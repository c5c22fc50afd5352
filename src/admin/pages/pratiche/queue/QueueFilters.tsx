import { Box, Button, Flex, Grid } from '@strapi/design-system';
import type { ResponseOf } from '../../../../contracts/endpoint';
import type { officesContract } from '../../../../contracts/offices';
import type { officePraticheContract } from '../../../../contracts/pratiche';
import { FilterCell, FilterSelect, PraticaFilters } from '../../../shared';
import { FILTER_NAMES } from '../words';
import { TO_DO, isNarrowed, type Asked } from './asked';

interface QueueFiltersProps {
  asked: Asked;
  /** Null until they are known. */
  choices: ResponseOf<(typeof officePraticheContract)['getPraticheFilters']> | null;
  offices: ResponseOf<(typeof officesContract)['listMyZone']> | null;
  onAsk: (asked: Asked) => void;
}

/** Narrows the queue down, at once. */
export function QueueFilters({ asked, choices, offices, onAsk }: QueueFiltersProps) {
  return (
    <Box role="search" aria-label="Filtra le pratiche" paddingBottom={6}>
      <Grid.Root gap={4}>
        <FilterCell>
          <FilterSelect
            label="Stato"
            all="Da fare"
            names={FILTER_NAMES}
            value={asked.state}
            onChange={(state) => {
              onAsk({ ...asked, page: 1, state });
            }}
          />
        </FilterCell>
        <PraticaFilters
          filter={asked}
          choices={{
            zone: offices?.zone ?? [],
            withoutOffice: offices?.withoutOffice ?? false,
            services: choices?.services ?? [],
            years: choices?.years ?? [],
          }}
          onChange={(change) => {
            onAsk({ ...asked, page: 1, ...change });
          }}
        />
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
