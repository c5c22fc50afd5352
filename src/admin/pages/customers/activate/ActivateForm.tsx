import { Box, Button, Grid, Typography } from '@strapi/design-system';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { BackofficeError } from '../../../shared';
import { PlaceField } from '../places/PlaceField';
import { TextField } from '../TextField';
import { emptyDraft, LABELS, type Draft, type MyOffices } from './draft';
import { OfficeField } from './OfficeField';
import { SexField } from './SexField';

interface ActivateFormProps {
  offices: MyOffices;
  error: BackofficeError | null;
  busy: boolean;
  onSubmit: (draft: Draft) => void;
}

function Half({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}

/** Whom to activate. */
export function ActivateForm({ offices, error, busy, onSubmit }: ActivateFormProps) {
  const [draft, setDraft] = useState(() => emptyDraft(offices));
  const field = <Name extends keyof Draft>(name: Name) => ({
    name,
    label: LABELS[name],
    value: draft[name],
    error: error?.field(name),
    onChange: (value: Draft[Name]) => {
      setDraft((before) => ({ ...before, [name]: value }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(draft);
  };
  return (
    <Box
      tag="form"
      noValidate
      onSubmit={submit}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Grid.Root gap={5}>
        <Half>
          <TextField maxLength={40} {...field('codiceFiscale')} />
        </Half>
        <Half>
          <OfficeField offices={offices} {...field('zona')} />
        </Half>
        <Half>
          <TextField hint="Come sulla tessera sanitaria." {...field('cognome')} />
        </Half>
        <Half>
          <TextField hint="Tutti i nomi, come sulla tessera sanitaria." {...field('nome')} />
        </Half>
        <Half>
          <TextField
            hint="Riceve il link per scegliere la password. Senza, si stampa la lettera con il codice."
            type="email"
            {...field('email')}
          />
        </Half>
        <Grid.Item col={12} direction="column" alignItems="stretch">
          <Typography variant="delta" fontWeight="bold" tag="h2">
            Dal documento (facoltativo)
          </Typography>
          <Typography textColor="neutral600">
            Servono a controllare il codice fiscale: copiali dal documento che hai visto.
          </Typography>
        </Grid.Item>
        <Half>
          <TextField type="date" {...field('birthDate')} />
        </Half>
        <Half>
          <SexField {...field('sex')} />
        </Half>
        <Half>
          <PlaceField {...field('birthPlace')} />
        </Half>
      </Grid.Root>
      <Box paddingTop={6}>
        <Button type="submit" size="L" loading={busy}>
          Attiva il cliente
        </Button>
      </Box>
    </Box>
  );
}
