import { Box, Button, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import type { ResponseOf } from '../../../../contracts/endpoint';
import type { noticesContract } from '../../../../contracts/notices';
import { FilterCell, FilterSelect, PraticaFilters } from '../../../shared';
import { TO_DO, isNarrowed, type Asked } from '../asked';
import { FILTER_NAMES } from '../words';

type Choices = ResponseOf<(typeof noticesContract)['getNoticeFilters']>;

interface NoticeFiltersProps {
  asked: Asked;
  /** Null until they are known. */
  choices: Choices | null;
  onAsk: (asked: Asked) => void;
}

interface DayFieldProps {
  name: string;
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function DayField({ name, label, value, onChange }: DayFieldProps) {
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="date"
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          onChange(event.target.value);
        }}
      />
    </Field.Root>
  );
}

/** Narrows the inbox down, at once. */
export function NoticeFilters({ asked, choices, onAsk }: NoticeFiltersProps) {
  const known = choices ?? { zone: [], withoutOffice: false, services: [], years: [] };
  const change =
    <Name extends keyof Asked>(name: Name) =>
    (value: Asked[Name]) => {
      onAsk({ ...asked, page: 1, [name]: value });
    };
  return (
    <Box role="search" aria-label="Filtra gli avvisi" paddingBottom={6}>
      <Grid.Root gap={4}>
        <FilterCell>
          <FilterSelect
            label="Stato"
            all="Da fare"
            names={FILTER_NAMES}
            value={asked.state}
            onChange={change('state')}
          />
        </FilterCell>
        <PraticaFilters
          filter={asked}
          choices={known}
          onChange={(changed) => {
            onAsk({ ...asked, page: 1, ...changed });
          }}
        />
        <FilterCell>
          <DayField name="from" label="Dal giorno" value={asked.from} onChange={change('from')} />
        </FilterCell>
        <FilterCell>
          <DayField name="to" label="Al giorno" value={asked.to} onChange={change('to')} />
        </FilterCell>
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
