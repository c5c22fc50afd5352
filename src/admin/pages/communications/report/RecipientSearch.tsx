import { Button, Flex } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { TextField } from '../../customers/TextField';

/** Looks for somebody among the recipients. */
export function RecipientSearch({ onSearch }: { onSearch: (words: string) => void }) {
  const [search, setSearch] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(search.trim());
  };
  return (
    <form role="search" onSubmit={submit}>
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <TextField
          name="search"
          label="Cerca fra i destinatari: nome o codice fiscale"
          maxLength={100}
          value={search}
          onChange={setSearch}
        />
        <Button type="submit" variant="secondary" size="L">
          Cerca
        </Button>
      </Flex>
    </form>
  );
}
