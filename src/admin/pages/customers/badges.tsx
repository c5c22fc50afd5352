import { Flex, Typography } from '@strapi/design-system';
import type { CustomerType } from '../../../contracts/customers/fields';
import type { CustomerRow } from '../../../contracts/customers/operators';
import { ACCESS_NAMES, TYPE_NAMES } from './words';
import { Label } from '../../shared';

const ACCESS_TONES = { active: 'success', 'waiting-for-password': 'warning', blocked: 'danger' } as const;

export function TypeBadge({ type }: { type: CustomerType }) {
  return <Label tone={type === 'registrato' ? 'primary' : 'neutral'}>{TYPE_NAMES[type]}</Label>;
}

export function AccessBadge({ access }: { access: CustomerRow['access'] }) {
  return <Label tone={ACCESS_TONES[access]}>{ACCESS_NAMES[access]}</Label>;
}

/** Type and state at a glance, and how many conflicts are open. */
export function CustomerBadges({ customer }: { customer: CustomerRow }) {
  const { type, access, openConflicts } = customer;
  return (
    <Flex gap={2} wrap="wrap">
      <TypeBadge type={type} />
      <AccessBadge access={access} />
      {openConflicts > 0 && (
        <Label tone="danger">
          {openConflicts === 1 ? '1 conflitto' : `${String(openConflicts)} conflitti`}
        </Label>
      )}
    </Flex>
  );
}

/** A value that may be missing, said in words. */
export function Missing({ children }: { children: string }) {
  return <Typography textColor="neutral600">{children}</Typography>;
}
