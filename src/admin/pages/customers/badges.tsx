import { Badge, Flex, Typography } from '@strapi/design-system';
import type { CustomerType } from '../../../contracts/customers/fields';
import type { CustomerRow } from '../../../contracts/customers/operators';
import { ACCESS_NAMES, TYPE_NAMES } from './words';

const ACCESS_VARIANTS = { active: 'success', 'waiting-for-password': 'warning', blocked: 'danger' } as const;

export function TypeBadge({ type }: { type: CustomerType }) {
  return <Badge variant={type === 'registrato' ? 'primary' : 'neutral'}>{TYPE_NAMES[type]}</Badge>;
}

export function AccessBadge({ access }: { access: CustomerRow['access'] }) {
  return <Badge variant={ACCESS_VARIANTS[access]}>{ACCESS_NAMES[access]}</Badge>;
}

/** Type and state at a glance, and how many conflicts are open. */
export function CustomerBadges({ customer }: { customer: CustomerRow }) {
  const { type, access, openConflicts } = customer;
  return (
    <Flex gap={2} wrap="wrap">
      <TypeBadge type={type} />
      <AccessBadge access={access} />
      {openConflicts > 0 && (
        <Badge variant="danger">
          {openConflicts === 1 ? '1 conflitto' : `${String(openConflicts)} conflitti`}
        </Badge>
      )}
    </Flex>
  );
}

/** A value that may be missing, said in words. */
export function Missing({ children }: { children: string }) {
  return <Typography textColor="neutral600">{children}</Typography>;
}
