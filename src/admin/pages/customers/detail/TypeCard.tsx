import { Typography } from '@strapi/design-system';
import { useAllowed, Card } from '../../../shared';
import { Facts, type Fact } from '../Facts';
import { inWords, TYPE_NAMES } from '../words';
import { ConvertAction } from './actions/ConvertAction';
import { RevertAction } from './actions/RevertAction';
import type { CustomerCardProps } from './card';

const MEANING = {
  anonimo: 'Si è iscritto da solo: nessuno al CAF ha ancora verificato chi è.',
  registrato: 'Il CAF ha verificato chi è: vede anche i propri documenti.',
} as const;

function factsOf({ type, evidence }: CustomerCardProps['customer']): Fact[] {
  const tipo: Fact = ['Tipo', TYPE_NAMES[type]];
  if (type === 'anonimo') return [tipo];
  return [tipo, ['Che cosa si è visto', evidence === null ? 'Non annotato' : inWords(evidence)]];
}

/** Anonimo or Registrato, and why. */
export function TypeCard({ customer, onChange }: CustomerCardProps) {
  const mayConvert = useAllowed('customers.convert');
  const Action = customer.type === 'anonimo' ? ConvertAction : RevertAction;
  return (
    <Card
      title="Tipo di utenza"
      actions={mayConvert ? <Action customer={customer} onChange={onChange} /> : undefined}
    >
      <Facts facts={factsOf(customer)} />
      <Typography textColor="neutral600">{MEANING[customer.type]}</Typography>
    </Card>
  );
}
