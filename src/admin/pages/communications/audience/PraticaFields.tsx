import type { ResponseOf } from '../../../../contracts/endpoint';
import type { customerGroupsContract } from '../../../../contracts/communications';
import type { CustomerFilter } from '../../../../contracts/communications/fields';
import { FilterCell, FilterSelect } from '../../../shared';

type Services = ResponseOf<(typeof customerGroupsContract)['getFilterChoices']>['services'];

interface PraticaFieldsProps {
  pratica: CustomerFilter['pratica'];
  services: Services;
  onChange: (pratica: CustomerFilter['pratica']) => void;
}

const HAS = { yes: 'Chi ha una pratica', no: 'Chi non ha una pratica' } as const;

/** Whether they have a pratica, of which service and year. */
export function PraticaFields({ pratica, services, onChange }: PraticaFieldsProps) {
  const names = Object.fromEntries(services.map(({ id, name }) => [id, name]));
  const years = services.find(({ id }) => id === pratica?.service)?.years ?? [];
  const [first] = services;
  return (
    <>
      <FilterCell>
        <FilterSelect
          label="Pratiche"
          all="Con o senza pratiche"
          names={first === undefined ? ({} as typeof HAS) : HAS}
          value={pratica === null ? null : pratica.has ? 'yes' : 'no'}
          onChange={(has) => {
            if (has === null || first === undefined) onChange(null);
            else onChange({ service: first.id, year: null, ...pratica, has: has === 'yes' });
          }}
        />
      </FilterCell>
      {pratica !== null && (
        <>
          <FilterCell>
            <FilterSelect
              label="Servizio"
              all="Scegli un servizio"
              names={names}
              value={pratica.service}
              onChange={(service) => {
                if (service !== null) onChange({ ...pratica, service, year: null });
              }}
            />
          </FilterCell>
          <FilterCell>
            <FilterSelect
              label="Anno"
              all="Di qualunque anno"
              names={Object.fromEntries(years.map((year) => [String(year), String(year)]))}
              value={pratica.year === null ? null : String(pratica.year)}
              onChange={(year) => {
                onChange({ ...pratica, year: year === null ? null : Number(year) });
              }}
            />
          </FilterCell>
        </>
      )}
    </>
  );
}
