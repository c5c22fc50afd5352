import { Typography } from '@strapi/design-system';
import { useAllowed } from '../../../shared';
import { Card } from '../Card';
import { Facts } from '../Facts';
import { inWords, TYPE_NAMES } from '../words';
import { ConvertAction } from './actions/ConvertAction';
import { RevertAction } from './actions/RevertAction';
import type { CustomerCardProps } from './card';

const MEANING = {
  anonimo: 'Si è iscritto da solo: nessuno al CAF ha ancora verificato chi è.',
  registrato: 'Il CAF ha verificato chi è: vede anche i propri documenti.',
} as const;

/** Anonimo or Registrato, and why. */
export function TypeCard({ customer, onChange }: CustomerCardProps) {
  const mayConvert = useAllowed('customers.convert');
  const Action = customer.type === 'anonimo' ? ConvertAction : RevertAction;
  return (
    <Card
      title="Tipo di utenza"
      actions={mayConvert ? <Action customer={customer} onChange={onChange} /> : undefined}
    >
      <Facts
        facts={[
          ['Tipo', TYPE_NAMES[customer.type]],
          ['Che cosa si è visto', customer.evidence === null ? null : inWords(customer.evidence)],
        ]}
      />
      <Typography textColor="neutral600">{MEANING[customer.type]}</Typography>
    </Card>
  );
}
