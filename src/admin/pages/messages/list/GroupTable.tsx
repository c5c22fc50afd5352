import { Flex, Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { Label, StackingTable } from '../../../shared';
import type { TextGroup, TextRow } from './groups';

const COLUMNS = ['Messaggio', 'Quando parte', 'Stato'];

function Row({ text }: { text: TextRow }) {
  return (
    <Tr>
      <Td>
        <Typography tag={Link} to={`/messaggi/${text.event}`} fontWeight="semiBold" textColor="primary600">
          {text.name}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral600">{text.description}</Typography>
      </Td>
      <Td>
        <Flex gap={2} wrap="wrap">
          <Label tone={text.enabled ? 'success' : 'warning'}>{text.enabled ? 'Acceso' : 'Spento'}</Label>
          {text.edited && <Label tone="primary">Modificato</Label>}
        </Flex>
      </Td>
    </Tr>
  );
}

/** The messages of one group. */
export function GroupTable({ group }: { group: TextGroup }) {
  return (
    <StackingTable label={`Messaggi: ${group.name}`} columns={COLUMNS} rowCount={group.texts.length}>
      {group.texts.map((text) => (
        <Row key={text.event} text={text} />
      ))}
    </StackingTable>
  );
}
