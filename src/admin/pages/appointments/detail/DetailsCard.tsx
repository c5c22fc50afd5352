import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { showPhone } from '../../../../domain/phone/read-phone';
import { Card } from '../../../shared';
import { Facts } from '../../customers/Facts';
import { customerAddress } from '../../customers/addresses';
import { praticaAddress } from '../../pratiche/addresses';
import { Marks } from '../Marks';
import { MODE_NAMES } from '../../../../domain/appointments/appointment-state';
import type { WholeAppointment } from './Story';

function To({ address, children }: { address: string; children: string }) {
  return (
    <Typography tag={Link} to={address} textColor="primary600">
      {children}
    </Typography>
  );
}

/** Who comes where for what, and what can be done with the appointment. */
export function DetailsCard({ appointment, actions }: { appointment: WholeAppointment; actions: ReactNode }) {
  const { who, zona, service, mode, state, desk, note, reason, pratica } = appointment;
  return (
    <Card title="L’appuntamento" actions={actions}>
      <Marks appointment={appointment} />
      {mode === 'video' && state === 'booked' && (
        <Typography tag="p" fontWeight="semiBold">
          {'Ricordati di mandare il collegamento al cliente. '}
          {pratica !== null && <To address={praticaAddress(pratica)}>Scrivigli nella pratica</To>}
        </Typography>
      )}
      <Facts
        facts={[
          [
            'Chi viene',
            who.customer === null ? (
              who.name
            ) : (
              <To key="cliente" address={customerAddress(who.customer.id)}>
                {who.name}
              </To>
            ),
          ],
          ['Codice fiscale', who.customer?.codiceFiscale ?? null],
          ['Telefono', who.phone === '' ? null : showPhone(who.phone)],
          ['Servizio', service.name],
          ['Ufficio', zona.name],
          ['Sportello', String(desk)],
          ['Come ci si incontra', MODE_NAMES[mode]],
          [
            'Pratica',
            pratica === null ? null : (
              <To key="pratica" address={praticaAddress(pratica)}>
                Apri la pratica
              </To>
            ),
          ],
          ...(note === null ? [] : ([['Nota', note]] as const)),
          ...(reason === null ? [] : ([['Perché è annullato', reason]] as const)),
        ]}
      />
    </Card>
  );
}
