import { Button, Flex, Typography } from '@strapi/design-system';
import type { MessageText } from '../../../../contracts/messages';
import { Card } from '../../../shared';

interface PlaceholderListProps {
  placeholders: MessageText['placeholders'];
  onInsert: (name: string) => void;
}

/** What can stand for a customer's data in this message; a click puts it where the cursor stood. */
export function PlaceholderList({ placeholders, onInsert }: PlaceholderListProps) {
  return (
    <Card title="Segnaposto">
      <Typography textColor="neutral600">
        Nel messaggio diventano i dati del cliente. Scegline uno per inserirlo dove si trova il cursore.
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {placeholders.map(({ name, explanation, sample }) => (
          <Flex key={name} tag="li" direction="column" alignItems="flex-start" gap={1}>
            <Button
              variant="secondary"
              size="S"
              aria-label={`Inserisci ${name}`}
              onClick={() => {
                onInsert(name);
              }}
            >
              {`{{ ${name} }}`}
            </Button>
            <Typography>{explanation}</Typography>
            {sample !== '' && (
              <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                {`Per esempio: ${sample}`}
              </Typography>
            )}
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
