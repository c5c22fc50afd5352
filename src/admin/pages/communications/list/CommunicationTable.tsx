import { Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { ResponseOf } from '../../../../contracts/endpoint';
import type { officeCommunicationsContract } from '../../../../contracts/communications';
import { Label, StackingTable } from '../../../shared';
import { communicationAddress } from '../addresses';
import { stateWords, whenWords } from '../words';

type Item = ResponseOf<(typeof officeCommunicationsContract)['listCommunications']>['items'][number];

function Row({ item }: { item: Item }) {
  const { name, tone } = stateWords(item.state);
  return (
    <Tr>
      <Td>
        <Typography
          tag={Link}
          to={communicationAddress(item.id)}
          textColor="primary600"
          fontWeight="semiBold"
        >
          {item.title === '' ? 'Senza titolo' : item.title}
        </Typography>
      </Td>
      <Td>
        <Label tone={tone}>{name}</Label>
      </Td>
      <Td>
        <Typography>{whenWords(item)}</Typography>
      </Td>
      <Td>
        <Typography>{item.author}</Typography>
      </Td>
    </Tr>
  );
}

/** Communications, one a line. */
export function CommunicationTable({ items }: { items: readonly Item[] }) {
  return (
    <StackingTable
      label="Comunicazioni personali"
      columns={['Titolo', 'Stato', 'Pubblicazione', 'Scritta da']}
      rowCount={items.length}
    >
      {items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </StackingTable>
  );
}
