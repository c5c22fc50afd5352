import { Td, Tr, Typography } from '@strapi/design-system';
import { bookingPlansContract } from '../../../../contracts/appointments';
import type { ResponseOf } from '../../../../contracts/endpoint';
import { AskedAction, Label, StackingTable, useBackoffice } from '../../../shared';
import { KIND_NAMES, daysInWords } from './words';

type Closures = ResponseOf<(typeof bookingPlansContract)['listClosures']>;

interface ClosureTableProps {
  closures: Closures['closures'];
  mayPlan: boolean;
  onChange: () => void;
}

/** What the CAF set: closed days, and holidays on which an office is open. */
export function ClosureTable({ closures, mayPlan, onChange }: ClosureTableProps) {
  const backoffice = useBackoffice();
  const columns = ['Giorni', 'Che cosa', 'Perché', 'Per chi', ...(mayPlan ? ['Che cosa fare'] : [])];
  return (
    <StackingTable label="Chiusure e aperture straordinarie" columns={columns} rowCount={closures.length}>
      {closures.map((closure) => (
        <Tr key={closure.id}>
          <Td>
            <Typography fontWeight="semiBold">{daysInWords(closure)}</Typography>
          </Td>
          <Td>
            <Label tone={closure.kind === 'closed' ? 'warning' : 'success'}>{KIND_NAMES[closure.kind]}</Label>
          </Td>
          <Td>
            <Typography>{closure.reason}</Typography>
          </Td>
          <Td>
            <Typography>{closure.zona === null ? 'Tutto il CAF' : 'Questo ufficio'}</Typography>
          </Td>
          {mayPlan && (
            <Td>
              {closure.mayRemove && (
                <AskedAction
                  label="Togli"
                  title={`Togliere «${closure.reason}», ${daysInWords(closure)}?`}
                  confirm="Togli"
                  danger
                  success="È tolta."
                  onChange={onChange}
                  run={() =>
                    backoffice.call(bookingPlansContract.removeClosure, { params: { id: closure.id } })
                  }
                >
                  {closure.kind === 'closed'
                    ? 'In quei giorni si potrà di nuovo prenotare, secondo gli orari.'
                    : 'In quei giorni non si potrà più prenotare; gli appuntamenti già presi restano.'}
                </AskedAction>
              )}
            </Td>
          )}
        </Tr>
      ))}
    </StackingTable>
  );
}
