import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { AskedAction, FilterSelect, useAllowed, useBackoffice, useLoaded } from '../../../shared';
import { praticaAddress } from '../../pratiche/addresses';

/** Opens a pratica for a customer: one of the services and years that the CAF has open. */
export function OpenPratica({ customerId }: { customerId: string }) {
  const backoffice = useBackoffice();
  const navigate = useNavigate();
  const mayWork = useAllowed('pratiche.work');
  const choices = useLoaded(() => backoffice.call(officePraticheContract.getPraticheFilters), [backoffice]);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!mayWork) return null;
  const names = Object.fromEntries(
    (choices.value?.openServices ?? []).flatMap(({ id, name, years }) =>
      years.map((year) => [`${id} ${String(year)}`, `${name} ${String(year)}`]),
    ),
  );
  return (
    <AskedAction
      label="Apri una pratica"
      title="Aprire una pratica?"
      confirm="Apri la pratica"
      success="La pratica è aperta."
      onOpen={() => {
        setChosen(null);
      }}
      onChange={() => undefined}
      run={async () => {
        const [service = '', year = ''] = (chosen ?? '').split(' ');
        const { id } = await backoffice.call(officePraticheContract.openPratica, {
          body: { customer: customerId, service, year: Number(year) },
        });
        navigate(praticaAddress(id));
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          Il cliente la trova fra le sue pratiche, con l’elenco dei documenti da portare.
        </Typography>
        <FilterSelect
          label="Servizio e anno"
          all="Scegli il servizio"
          names={names}
          value={chosen}
          onChange={setChosen}
        />
      </Flex>
    </AskedAction>
  );
}
