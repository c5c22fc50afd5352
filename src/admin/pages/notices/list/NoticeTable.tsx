import { Flex, Td, Tr, Typography } from '@strapi/design-system';
import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { Notice } from '../../../../contracts/notices';
import { NOTICE_KINDS } from '../../../../domain/notices/kinds';
import { Label, StackingTable, formatInstant, useAllowed } from '../../../shared';
import { customerAddress } from '../../customers/addresses';
import { praticaAddress } from '../../pratiche/addresses';
import { STATE_WORDS } from '../states';
import { praticaInWords, whoHasIt } from '../words';
import { NoticeActions, type NoticeDeeds } from './NoticeActions';

const COLUMNS = ['Avviso', 'Cliente', 'Stato', 'Azioni'];

interface NoticeTableProps {
  notices: Notice[];
  deeds: NoticeDeeds;
}

interface ReadingLinkProps {
  notice: Notice;
  deeds: NoticeDeeds;
  to: string;
  children: string;
}

/** A link from a notice: whoever follows it has read it. */
function ReadingLink({ notice, deeds, to, children }: ReadingLinkProps) {
  const navigate = useNavigate();
  // Calls under way end when the page is left: the reading is noted before.
  const leaveRead = (event: MouseEvent) => {
    if (!notice.unread) return;
    const reading = deeds.mark(notice, true);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void reading.then(() => {
      navigate(to);
    });
  };
  return (
    <Typography tag={Link} to={to} textColor="primary600" onClick={leaveRead}>
      {children}
    </Typography>
  );
}

function What({ notice, deeds }: { notice: Notice; deeds: NoticeDeeds }) {
  const about = praticaInWords(notice);
  const mayOpen = useAllowed('pratiche.read');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3}>
      {notice.unread && <Label tone="danger">Da leggere</Label>}
      <Typography fontWeight={notice.unread ? 'bold' : 'regular'}>{NOTICE_KINDS[notice.kind]}</Typography>
      {about !== '' &&
        (mayOpen && notice.pratica !== null ? (
          <ReadingLink notice={notice} deeds={deeds} to={praticaAddress(notice.pratica)}>
            {about}
          </ReadingLink>
        ) : (
          <Typography>{about}</Typography>
        ))}
      <Typography variant="pi" textColor="neutral600">
        {`Il ${formatInstant(notice.at)}`}
      </Typography>
    </Flex>
  );
}

function Customer({ notice, deeds }: { notice: Notice; deeds: NoticeDeeds }) {
  const mayOpen = useAllowed('customers.read');
  const { customer, zona } = notice;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {mayOpen ? (
        <ReadingLink notice={notice} deeds={deeds} to={customerAddress(customer.id)}>
          {customer.name}
        </ReadingLink>
      ) : (
        <Typography>{customer.name}</Typography>
      )}
      <Typography variant="pi">{customer.codiceFiscale}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {zona?.name ?? 'Nessun ufficio'}
      </Typography>
    </Flex>
  );
}

function State({ notice }: { notice: Notice }) {
  const { name, tone } = STATE_WORDS[notice.state];
  const who = whoHasIt(notice);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Label tone={tone}>{name}</Label>
      {who !== '' && <Typography variant="pi">{who}</Typography>}
    </Flex>
  );
}

/** Notices, one a line: what happened, to whom, who sees to it, what to do. */
export function NoticeTable({ notices, deeds }: NoticeTableProps) {
  return (
    <StackingTable label="Avvisi" columns={COLUMNS} rowCount={notices.length}>
      {notices.map((notice) => (
        <Tr key={notice.id}>
          <Td>
            <What notice={notice} deeds={deeds} />
          </Td>
          <Td>
            <Customer notice={notice} deeds={deeds} />
          </Td>
          <Td>
            <State notice={notice} />
          </Td>
          <Td>
            <NoticeActions notice={notice} deeds={deeds} />
          </Td>
        </Tr>
      ))}
    </StackingTable>
  );
}
