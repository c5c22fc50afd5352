import { Box, Button, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FilterSelect } from '../../shared';
import { EVERYTHING, type Asked } from './asked';

interface AuditFiltersProps {
  asked: Asked;
  /** Actions and their words. */
  actions: Record<string, string>;
  onAsk: (asked: Asked) => void;
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}

interface TextFilterProps {
  name: string;
  label: string;
  type?: 'text' | 'date';
  value: string;
  onChange: (value: string) => void;
}

function TextFilter({ name, label, type = 'text', value, onChange }: TextFilterProps) {
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        maxLength={100}
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          onChange(event.target.value);
        }}
      />
    </Field.Root>
  );
}

/** Narrows the log down, with the button or the Enter key. */
export function AuditFilters({ asked, actions, onAsk }: AuditFiltersProps) {
  const [typed, setTyped] = useState(asked);
  const change =
    <Name extends keyof Asked>(name: Name) =>
    (value: Asked[Name]) => {
      setTyped({ ...typed, [name]: value });
    };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...typed, page: 1 });
  };
  return (
    <Box tag="form" role="search" onSubmit={submit} paddingBottom={6}>
      <Grid.Root gap={4}>
        <Cell>
          <TextFilter
            name="from"
            label="Dal giorno"
            type="date"
            value={typed.from}
            onChange={change('from')}
          />
        </Cell>
        <Cell>
          <TextFilter name="to" label="Al giorno" type="date" value={typed.to} onChange={change('to')} />
        </Cell>
        <Cell>
          <FilterSelect
            label="Che cosa"
            all="Tutto"
            names={actions}
            value={typed.action}
            onChange={change('action')}
          />
        </Cell>
        <Cell>
          <TextFilter name="actor" label="Chi" value={typed.actor} onChange={change('actor')} />
        </Cell>
        <Cell>
          <TextFilter
            name="customer"
            label="Cliente: codice fiscale, nome o email"
            value={typed.customer}
            onChange={change('customer')}
          />
        </Cell>
      </Grid.Root>
      <Flex gap={4} paddingTop={4}>
        <Button type="submit" startIcon={<Search />} size="L">
          Cerca
        </Button>
        <Button
          variant="ghost"
          onClick={() => {
            setTyped(EVERYTHING);
            onAsk(EVERYTHING);
          }}
        >
          Azzera la ricerca
        </Button>
      </Flex>
    </Box>
  );
}
