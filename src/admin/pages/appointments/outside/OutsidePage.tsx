import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import { Empty, Failed, Loading, useAllowed, useBackoffice, useLoaded } from '../../../shared';
import { AppointmentTable } from '../AppointmentTable';
import { OfficeFrame } from '../OfficeFrame';
import { appointmentAddress } from '../addresses';
import { CancelAction } from '../detail/CancelAction';
import { useOffices } from '../use-offices';

function OutsideOf({ office }: { office: string }) {
  const backoffice = useBackoffice();
  const mayWork = useAllowed('appointments.work');
  const found = useLoaded(
    () => backoffice.call(officeAppointmentsContract.listOutsideAppointments, { query: { zona: office } }),
    [backoffice, office],
  );
  if (found.state === 'loading') return <Loading />;
  if (found.state === 'failed') return <Failed error={found.error} onRetry={found.reload} />;
  if (found.value.items.length === 0) return <Empty>Tutti gli appuntamenti stanno negli orari.</Empty>;
  return (
    <>
      <Typography>
        Orari, sportelli o chiusure sono cambiati dopo che questi appuntamenti erano presi. Restano validi
        finché non li sposti o li annulli: decidi per ognuno.
      </Typography>
      <AppointmentTable
        label="Appuntamenti fuori orario"
        appointments={found.value.items}
        withDay
        {...(mayWork && {
          actions: (appointment) => (
            <Flex gap={2} wrap="wrap">
              <LinkButton tag={Link} to={appointmentAddress(appointment.id, 'move')} variant="secondary">
                Sposta
              </LinkButton>
              <CancelAction appointment={appointment} onChange={found.reload} />
            </Flex>
          ),
        })}
      />
    </>
  );
}

/** The appointments of an office that no longer fit its hours, to be moved or cancelled one by one. */
export function OutsidePage() {
  const offices = useOffices();
  return (
    <OfficeFrame
      offices={offices}
      title="Fuori orario"
      subtitle="Appuntamenti che non stanno più negli orari"
    >
      {({ id }) => <OutsideOf key={id} office={id} />}
    </OfficeFrame>
  );
}
