import { Flex, Grid } from '@strapi/design-system';
import { customerGroupsContract } from '../../../../contracts/communications';
import type { CustomerFilter } from '../../../../contracts/communications/fields';
import { Failed, FilterCell, FilterSelect, useBackoffice, useLoaded } from '../../../shared';
import { TYPE_NAMES } from '../../customers/words';
import { PraticaFields } from './PraticaFields';
import { YearField } from './YearField';

interface FilterFieldsProps {
  filter: CustomerFilter;
  onChange: (filter: CustomerFilter) => void;
}

const named = (rows: readonly { id: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ id, name }) => [id, name]));

/** Narrows the customers down to those whom a communication is for. */
export function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const backoffice = useBackoffice();
  const choices = useLoaded(() => backoffice.call(customerGroupsContract.getFilterChoices), [backoffice]);
  const change = (part: Partial<CustomerFilter>) => {
    onChange({ ...filter, ...part });
  };
  if (choices.state === 'failed') return <Failed error={choices.error} onRetry={choices.reload} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        <FilterCell>
          <FilterSelect
            label="Tipo"
            all="Tutti i tipi"
            names={TYPE_NAMES}
            value={filter.type}
            onChange={(type) => {
              change({ type });
            }}
          />
        </FilterCell>
        <FilterCell>
          <FilterSelect
            label="Sede"
            all="Tutte le sedi"
            names={named(choices.value?.sedi ?? [])}
            value={filter.sede}
            onChange={(sede) => {
              change({ sede });
            }}
          />
        </FilterCell>
        <FilterCell>
          <FilterSelect
            label="Zona"
            all="Tutte le zone"
            names={named(choices.value?.zone ?? [])}
            value={filter.zona}
            onChange={(zona) => {
              change({ zona });
            }}
          />
        </FilterCell>
        <FilterCell>
          <YearField
            name="bornFrom"
            label="Nati dal (facoltativo)"
            value={filter.bornFrom}
            onChange={(bornFrom) => {
              change({ bornFrom });
            }}
          />
        </FilterCell>
        <FilterCell>
          <YearField
            name="bornTo"
            label="Nati fino al (facoltativo)"
            value={filter.bornTo}
            onChange={(bornTo) => {
              change({ bornTo });
            }}
          />
        </FilterCell>
        <PraticaFields
          pratica={filter.pratica}
          services={choices.value?.services ?? []}
          onChange={(pratica) => {
            change({ pratica });
          }}
        />
      </Grid.Root>
    </Flex>
  );
}
