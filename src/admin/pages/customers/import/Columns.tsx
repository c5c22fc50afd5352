import { Box, Typography } from '@strapi/design-system';

const COLUMNS = [
  ['codice_fiscale', 'di 16 caratteri'],
  ['cognome', 'come sulla tessera sanitaria'],
  ['nome', 'tutti i nomi, come sulla tessera sanitaria'],
  ['email', 'può restare vuota: per chi non ce l’ha si stampa la lettera con il codice'],
  ['zona', 'facoltativa: il nome di uno dei tuoi uffici'],
] as const;

/** The columns of a file of customers. */
export function Columns() {
  return (
    <Box tag="ul" paddingLeft={4}>
      {COLUMNS.map(([name, meaning]) => (
        <li key={name}>
          <Typography fontWeight="bold">{name}</Typography>
          <Typography>{` – ${meaning}`}</Typography>
        </li>
      ))}
    </Box>
  );
}
