import { Grid } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { FilterSelect } from './FilterSelect';

/** What lists of what customers do are narrowed down by: where, for what, which year. */
export interface PraticaFilter {
  /** Document id, or `none` for customers without an office. */
  zona: string | null;
  service: string | null;
  year: string | null;
}

interface PraticaFiltersProps {
  filter: PraticaFilter;
  /** What can be chosen; empty until it is known. */
  choices: {
    zone: readonly { id: string; name: string }[];
    withoutOffice: boolean;
    services: readonly string[];
    years: readonly number[];
  };
  onChange: (change: Partial<PraticaFilter>) => void;
}

const byThemselves = (values: readonly (string | number)[]) =>
  Object.fromEntries(values.map((value) => [String(value), String(value)]));

/** A place in a row of filters, which has fewer of them where it is narrow. */
export function FilterCell({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={4} s={6} xs={6} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}

/** Zona, service and year, each with «all of them». */
export function PraticaFilters({ filter, choices, onChange }: PraticaFiltersProps) {
  const zone = Object.fromEntries(choices.zone.map(({ id, name }) => [id, name]));
  return (
    <>
      <FilterCell>
        <FilterSelect
          label="Zona"
          all="Tutte le tue zone"
          names={choices.withoutOffice ? { ...zone, none: 'Clienti senza ufficio' } : zone}
          value={filter.zona}
          onChange={(zona) => {
            onChange({ zona });
          }}
        />
      </FilterCell>
      <FilterCell>
        <FilterSelect
          label="Servizio"
          all="Tutti i servizi"
          names={byThemselves(choices.services)}
          value={filter.service}
          onChange={(service) => {
            onChange({ service });
          }}
        />
      </FilterCell>
      <FilterCell>
        <FilterSelect
          label="Anno"
          all="Tutti gli anni"
          names={byThemselves(choices.years)}
          value={filter.year}
          onChange={(year) => {
            onChange({ year });
          }}
        />
      </FilterCell>
    </>
  );
}
