import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import { useBackoffice, useLoaded } from '../../../shared';
import { outsideAddress } from '../addresses';
import { outsideWords } from '../words';

interface OutsideNoticeProps {
  /** Document id. */
  office: string;
}

/** Says that appointments no longer fit the opening hours, with the way to them; nothing where all do. */
export function OutsideNotice({ office }: OutsideNoticeProps) {
  const backoffice = useBackoffice();
  const found = useLoaded(
    () => backoffice.call(officeAppointmentsContract.listOutsideAppointments, { query: { zona: office } }),
    [backoffice, office],
  );
  const count = found.value?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <Box background="warning100" hasRadius padding={4} role="status">
      <Flex gap={3} wrap="wrap">
        <Typography textColor="neutral800" fontWeight="semiBold">
          {outsideWords(count)}
        </Typography>
        <Typography tag={Link} to={outsideAddress({ office })} textColor="primary700" fontWeight="semiBold">
          Vedi l’elenco
        </Typography>
      </Flex>
    </Box>
  );
}
