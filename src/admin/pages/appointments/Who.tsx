import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { showPhone } from '../../../domain/phone/read-phone';
import { customerAddress } from '../customers/addresses';

/** Who comes: with the way to their page where the operator may open it, otherwise by name and telephone. */
export function Who({ who }: { who: OfficeAppointment['who'] }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {who.customer === null ? (
        <Typography fontWeight="semiBold">{who.name}</Typography>
      ) : (
        <Typography
          tag={Link}
          to={customerAddress(who.customer.id)}
          textColor="primary600"
          fontWeight="semiBold"
        >
          {who.name}
        </Typography>
      )}
      {who.phone !== '' && <Typography variant="pi">{showPhone(who.phone)}</Typography>}
    </Flex>
  );
}
