import { Box, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { communicationReportsContract } from '../../../../contracts/communications';
import {
  Card,
  Empty,
  Failed,
  FilterSelect,
  Loading,
  Pager,
  StackingTable,
  formatInstant,
  useBackoffice,
  useLoaded,
} from '../../../shared';
import { EMAIL_NAMES } from '../words';
import { RecipientSearch } from './RecipientSearch';

interface RecipientsProps {
  id: string;
  /** Another number, and they are loaded again. */
  round: number;
  askConfirmation: boolean;
  byEmail: boolean;
}

const READ = { unread: 'Non l’hanno letta', read: 'L’hanno letta' } as const;
const CONFIRMED = { unconfirmed: 'Non hanno confermato', confirmed: 'Hanno confermato' } as const;

/** The recipients among the operator's customers, and what each has done. */
export function Recipients({ id, round, askConfirmation, byEmail }: RecipientsProps) {
  const backoffice = useBackoffice();
  const [asked, setAsked] = useState<{
    page: number;
    only: keyof typeof READ | keyof typeof CONFIRMED | null;
    search: string;
  }>({
    ...{ page: 1, only: null, search: '' },
  });
  const { page, only, search } = asked;
  const found = useLoaded(
    () =>
      backoffice.call(communicationReportsContract.listRecipients, {
        ...{ params: { id }, query: { page, ...(only !== null && { only }) } },
      }),
    [backoffice, id, page, only, search, round],
  );
  const columns = [
    ...['Cliente', 'Letta'],
    ...(askConfirmation ? ['Confermata'] : []),
    ...(byEmail ? ['Email'] : []),
  ];
  return (
    <Card title="I destinatari">
      <Box maxWidth="32rem">
        <FilterSelect
          label="Mostra"
          all="Tutti"
          names={askConfirmation ? { ...READ, ...CONFIRMED } : (READ as Record<keyof typeof READ, string>)}
          value={only as keyof typeof READ | null}
          onChange={(chosen) => {
            setAsked({ ...asked, page: 1, only: chosen });
          }}
        />
      </Box>
      <RecipientSearch
        onSearch={(words) => {
          setAsked({ ...asked, page: 1, search: words });
        }}
      />
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.state === 'loading' && <Loading />}
      {found.value?.items.length === 0 && <Empty>Nessun destinatario trovato fra i tuoi clienti.</Empty>}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <StackingTable label="Destinatari" columns={columns} rowCount={found.value.items.length}>
            {found.value.items.map((item) => (
              <Tr key={item.id}>
                <Td>
                  <Typography fontWeight="semiBold">{`${item.cognome} ${item.nome}`}</Typography>{' '}
                  <Typography variant="pi">{item.codiceFiscale}</Typography>
                </Td>
                <Td>
                  <Typography>{item.readAt === null ? 'Non ancora' : formatInstant(item.readAt)}</Typography>
                </Td>
                {askConfirmation && (
                  <Td>
                    <Typography>
                      {item.confirmedAt === null ? 'Non ancora' : formatInstant(item.confirmedAt)}
                    </Typography>
                  </Td>
                )}
                {byEmail && (
                  <Td>
                    <Typography>{EMAIL_NAMES[item.email]}</Typography>
                  </Td>
                )}
              </Tr>
            ))}
          </StackingTable>
          <Pager
            {...found.value}
            onPage={(next) => {
              setAsked({ ...asked, page: next });
            }}
          />
        </>
      )}
    </Card>
  );
}
