import { Flex, Radio } from '@strapi/design-system';
import { Card, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import { reasonAt } from '../reason-at';
import { CustomerSearch } from './CustomerSearch';
import type { BookingDraft } from './draft';

interface WhoCardProps {
  draft: BookingDraft;
  error: BackofficeError | null;
  onChange: (part: Partial<BookingDraft>) => void;
}

/** Who comes: a customer, or somebody without an account. */
export function WhoCard({ draft, error, onChange }: WhoCardProps) {
  return (
    <Card title="Chi viene">
      <Radio.Group
        aria-label="Chi viene"
        value={draft.isGuest ? 'guest' : 'customer'}
        onValueChange={(value) => {
          onChange({ isGuest: value === 'guest' });
        }}
      >
        <Radio.Item value="customer">Un cliente</Radio.Item>
        <Radio.Item value="guest">Chi viene non ha un’utenza</Radio.Item>
      </Radio.Group>
      {draft.isGuest ? (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextField
            name="guest-name"
            label="Cognome e nome"
            hint="Prima il cognome, per esempio Rossi Anna: così si legge nel calendario."
            maxLength={120}
            error={reasonAt(error, 'guest', 'name')}
            value={draft.guestName}
            onChange={(guestName) => {
              onChange({ guestName });
            }}
          />
          <TextField
            name="guest-phone"
            label="Telefono (facoltativo)"
            hint="Serve per avvisare se qualcosa cambia: senza utenza non arrivano messaggi."
            maxLength={40}
            error={reasonAt(error, 'guest', 'phone') ?? error?.field('phone')}
            value={draft.guestPhone}
            onChange={(guestPhone) => {
              onChange({ guestPhone });
            }}
          />
        </Flex>
      ) : (
        <CustomerSearch
          customer={draft.customer}
          error={error?.field('customer')}
          onPick={(customer) => {
            onChange({ customer });
          }}
        />
      )}
    </Card>
  );
}
