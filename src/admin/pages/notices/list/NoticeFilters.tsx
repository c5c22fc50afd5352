import { Box, Button, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ResponseOf } from '../../../../contracts/endpoint';
import type { noticesContract } from '../../../../contracts/notices';
import { FilterSelect } from '../../../shared';
import { TO_DO, isNarrowed, type Asked } from '../asked';
import { FILTER_NAMES } from '../words';

type Choices = ResponseOf<(typeof noticesContract)['getNoticeFilters']>;

interface NoticeFiltersProps {
  asked: Asked;
  /** Null until they are known. */
  choices: Choices | null;
  onAsk: (asked: Asked) => void;
}

const byThemselves = (values: (string | number)[]) =>
  Object.fromEntries(values.map((value) => [String(value), String(value)]));

function zoneNames({ zone, withoutOffice }: Choices): Record<string, string> {
  const names = Object.fromEntries(zone.map(({ id, name }) => [id, name]));
  return withoutOffice ? { ...names, none: 'Clienti senza ufficio' } : names;
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={4} s={6} xs={6} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
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
            names={zoneNames(known)}
            value={asked.zona}
            onChange={change('zona')}
          />
        </Cell>
        <Cell>
          <FilterSelect
            label="Servizio"
            all="Tutti i servizi"
            names={byThemselves(known.services)}
            value={asked.service}
            onChange={change('service')}
          />
        </Cell>
        <Cell>
          <FilterSelect
            label="Anno"
            all="Tutti gli anni"
            names={byThemselves(known.years)}
            value={asked.year}
            onChange={change('year')}
          />
        </Cell>
        <Cell>
          <DayField name="from" label="Dal giorno" value={asked.from} onChange={change('from')} />
        </Cell>
        <Cell>
          <DayField name="to" label="Al giorno" value={asked.to} onChange={change('to')} />
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
