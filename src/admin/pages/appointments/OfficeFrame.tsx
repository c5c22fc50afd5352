import { Box, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { ZonaChoice } from '../../../contracts/offices';
import type { OperatorPermission } from '../../../contracts/permissions';
import { Empty, Failed, Loading, PageFrame } from '../../shared';
import { OfficeSelect } from './OfficeSelect';
import { calendarAddress } from './addresses';
import type { Offices } from './use-offices';

interface OfficeFrameProps {
  offices: Offices;
  title: string;
  subtitle?: string;
  permission?: OperatorPermission;
  /** Whether the way back to the calendar stands above the title. */
  withBack?: boolean;
  actions?: ReactNode;
  /** The page of an office. */
  children: (office: ZonaChoice) => ReactNode;
}

/** A page about one of the operator's offices: named under the title, and chosen below it where there are several. */
export function OfficeFrame(props: OfficeFrameProps) {
  const {
    offices,
    title,
    subtitle,
    permission = 'appointments.read',
    withBack = true,
    actions,
    children,
  } = props;
  const { loaded, zone, office, choose } = offices;
  const subtitles = [
    ...(office === null ? [] : [office.name]),
    ...(subtitle === undefined ? [] : [subtitle]),
  ];
  const back = (
    <Link tag={NavLink} to={calendarAddress({ office: office?.id ?? null })} startIcon={<ArrowLeft />}>
      Appuntamenti
    </Link>
  );
  return (
    <PageFrame
      title={title}
      permission={permission}
      {...(subtitles.length > 0 && { subtitle: subtitles.join(' · ') })}
      {...(withBack && { back })}
      {...(actions !== undefined && { actions })}
    >
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed error={loaded.error} onRetry={loaded.reload} />}
      {loaded.state === 'ready' && office === null && (
        <Empty>Non lavori in nessun ufficio: chiedi all’amministratore del CAF di assegnartene uno.</Empty>
      )}
      {office !== null && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          {zone.length > 1 && (
            <Box maxWidth="40rem">
              <OfficeSelect zone={zone} value={office.id} onChange={choose} />
            </Box>
          )}
          {children(office)}
        </Flex>
      )}
    </PageFrame>
  );
}
