import { Checkbox, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { QueuedPratica } from '../../../../contracts/pratiche/operators';
import { Label, StackingTable, formatInstant } from '../../../shared';
import { praticaAddress } from '../addresses';
import { stateWords } from '../states';
import { progressWords, waitingWords } from '../words';

const COLUMNS = ['Scegli', 'Cliente', 'Pratica', 'Stato', 'Documenti', 'In carico a'];

interface QueueTableProps {
  pratiche: readonly QueuedPratica[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
}

function Row({ pratica, chosen, onChoose }: { pratica: QueuedPratica } & Omit<QueueTableProps, 'pratiche'>) {
  const { name, tone } = stateWords(pratica);
  const title = `${pratica.service} ${String(pratica.year)}`;
  return (
    <Tr>
      <Td>
        <Checkbox
          checked={chosen.has(pratica.id)}
          aria-label={`Scegli ${title} di ${pratica.customer.name}`}
          onCheckedChange={(checked) => {
            onChoose(pratica.id, checked === true);
          }}
        />
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="semiBold">{pratica.customer.name}</Typography>
          <Typography variant="pi">{pratica.customer.codiceFiscale}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {pratica.zona?.name ?? 'Nessun ufficio'}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag={Link} to={praticaAddress(pratica.id)} textColor="primary600" fontWeight="semiBold">
            {title}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {`Ultima novità: ${formatInstant(pratica.changedAt)}`}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Label tone={tone}>{name}</Label>
          {waitingWords(pratica).map((words) => (
            <Label key={words} tone="danger">
              {words}
            </Label>
          ))}
        </Flex>
      </Td>
      <Td>
        <Typography>{progressWords(pratica.progress)}</Typography>
      </Td>
      <Td>
        <Typography>{pratica.mine ? 'Te' : (pratica.assignee ?? 'Nessuno')}</Typography>
      </Td>
    </Tr>
  );
}

/** Pratiche, one a line: whose, what, how far, who has it in charge. */
export function QueueTable({ pratiche, ...choice }: QueueTableProps) {
  return (
    <StackingTable label="Pratiche" columns={COLUMNS} rowCount={pratiche.length}>
      {pratiche.map((pratica) => (
        <Row key={pratica.id} pratica={pratica} {...choice} />
      ))}
    </StackingTable>
  );
}
