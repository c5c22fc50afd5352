import { Flex, Typography } from '@strapi/design-system';
import { customerGroupsContract } from '../../../../contracts/communications';
import { AskedAction, Failed, FilterSelect, Loading, useBackoffice, useLoaded } from '../../../shared';
import { EditGroup } from './EditGroup';

interface GroupFieldsProps {
  group: string | null;
  onChange: (group: string | null) => void;
  /** Called when what the group is made of has changed. */
  onSaved: () => void;
}

/** Picks a group that was saved. */
export function GroupFields({ group, onChange, onSaved }: GroupFieldsProps) {
  const backoffice = useBackoffice();
  const found = useLoaded(() => backoffice.call(customerGroupsContract.listGroups), [backoffice]);
  if (found.state === 'failed') return <Failed error={found.error} onRetry={found.reload} />;
  if (found.value === null) return <Loading />;
  const { groups } = found.value;
  const picked = groups.find(({ id }) => id === group);
  if (groups.length === 0)
    return <Typography>Non ci sono ancora gruppi: scegli un filtro e salvalo con un nome.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <FilterSelect
        label="Gruppo"
        all="Scegli un gruppo"
        names={Object.fromEntries(groups.map(({ id, name }) => [id, name]))}
        value={group}
        onChange={onChange}
      />
      {picked !== undefined && (
        <Flex gap={2} wrap="wrap">
          <EditGroup
            key={picked.id}
            group={picked}
            onChange={() => {
              found.reload();
              onSaved();
            }}
          />
          <AskedAction
            label="Elimina il gruppo"
            title="Eliminare il gruppo?"
            confirm="Elimina"
            danger
            run={() => backoffice.call(customerGroupsContract.deleteGroup, { params: { id: picked.id } })}
            success="Gruppo eliminato."
            onChange={() => {
              onChange(null);
              found.reload();
            }}
          >
            Le comunicazioni già pubblicate non cambiano.
          </AskedAction>
        </Flex>
      )}
    </Flex>
  );
}
