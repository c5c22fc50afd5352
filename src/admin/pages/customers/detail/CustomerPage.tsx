import { Flex, Grid } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { Failed, Loading, PageFrame, useBackoffice, useLoaded } from '../../../shared';
import { BackToCustomers } from '../BackToCustomers';
import { CustomerConflicts } from './CustomerConflicts';
import { AccessCard } from './AccessCard';
import { ContactsCard } from './ContactsCard';
import { History } from './History';
import { IdentityCard } from './IdentityCard';
import { TypeCard } from './TypeCard';

/** A customer: who they are, what they can get into, what happened, and what the operator may do. */
export function CustomerPage() {
  const { id = '' } = useParams();
  const backoffice = useBackoffice();
  // After each change everything on the page is asked for again.
  const [round, setRound] = useState(0);
  const onChange = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  const loaded = useLoaded(
    () => backoffice.call(customerOperatorsContract.getCustomer, { params: { id } }),
    [backoffice, id, round],
  );
  const customer = loaded.value;
  return (
    <PageFrame title="Scheda cliente" permission="customers.read" back={<BackToCustomers />}>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed error={loaded.error} onRetry={loaded.reload} />}
      {customer !== null && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <IdentityCard customer={customer} onChange={onChange} />
          <Grid.Root gap={6}>
            {[TypeCard, ContactsCard, AccessCard].map((Card) => (
              <Grid.Item key={Card.name} col={4} s={12} xs={12} direction="column" alignItems="stretch">
                <Card customer={customer} onChange={onChange} />
              </Grid.Item>
            ))}
          </Grid.Root>
          <CustomerConflicts customer={customer} round={round} onChange={onChange} />
          <History customerId={customer.id} round={round} />
        </Flex>
      )}
    </PageFrame>
  );
}
