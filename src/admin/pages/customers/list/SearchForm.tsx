import { Box, Button, Checkbox, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useState, type FormEvent } from 'react';
import { FilterSelect } from '../../../shared';
import { ACCESS_NAMES, TYPE_NAMES } from '../words';
import { EVERYBODY, isNarrowed, type Asked } from './asked';

interface SearchFormProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** What to look for, sent with the button or the Enter key; the filters act at once. */
export function SearchForm({ asked, onAsk }: SearchFormProps) {
  const [search, setSearch] = useState(asked.search);
  const ask = (change: Partial<Asked>) => {
    onAsk({ ...asked, search: search.trim(), page: 1, ...change });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask({});
  };
  const clear = () => {
    setSearch('');
    onAsk(EVERYBODY);
  };
  return (
    <Box tag="form" role="search" onSubmit={submit} paddingBottom={6}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="search" hint="Bastano le prime lettere o i primi caratteri.">
            <Field.Label>Codice fiscale, nome, email o telefono</Field.Label>
            <TextInput
              value={search}
              maxLength={100}
              autoComplete="off"
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                setSearch(event.target.value);
              }}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <FilterSelect
            label="Tipo"
            all="Tutti i tipi"
            names={TYPE_NAMES}
            value={asked.type}
            onChange={(type) => {
              ask({ type });
            }}
          />
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <FilterSelect
            label="Stato dell’accesso"
            all="Tutti gli stati"
            names={ACCESS_NAMES}
            value={asked.access}
            onChange={(access) => {
              ask({ access });
            }}
          />
        </Grid.Item>
      </Grid.Root>
      <Flex gap={4} wrap="wrap" paddingTop={4}>
        <Button type="submit" startIcon={<Search />} size="L">
          Cerca
        </Button>
        <Checkbox
          checked={asked.conflictsOnly}
          onCheckedChange={(checked) => {
            ask({ conflictsOnly: checked === true });
          }}
        >
          Solo con conflitti aperti
        </Checkbox>
        {isNarrowed(asked) && (
          <Button variant="ghost" onClick={clear}>
            Azzera la ricerca
          </Button>
        )}
      </Flex>
    </Box>
  );
}
