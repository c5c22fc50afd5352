import { Box, Flex, Typography } from '@strapi/design-system';
import { messagesContract } from '../../../../contracts/messages';
import { Failed, Loading, PageFrame, useBackoffice, useLoaded } from '../../../shared';
import { GroupTable } from './GroupTable';
import { groupsOf } from './groups';

/** The events that write to customers, group by group. */
export function MessageListPage() {
  const backoffice = useBackoffice();
  const found = useLoaded(() => backoffice.call(messagesContract.listMessageTexts), [backoffice]);
  return (
    <PageFrame
      title="Messaggi automatici"
      subtitle="I messaggi che il portale manda da solo ai clienti"
      permission="messages.texts"
    >
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.state === 'ready' && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          {groupsOf(found.value.texts).map((group) => (
            <Box key={group.name} tag="section">
              <Typography variant="delta" fontWeight="bold" tag="h2">
                {group.name}
              </Typography>
              <Box paddingTop={3}>
                <GroupTable group={group} />
              </Box>
            </Box>
          ))}
        </Flex>
      )}
    </PageFrame>
  );
}
