import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { QueuedPratica } from '../../../../contracts/pratiche/operators';
import { Card, Label } from '../../../shared';
import { praticaAddress } from '../../pratiche/addresses';
import { stateWords } from '../../pratiche/states';
import { progressWords, waitingWords } from '../../pratiche/words';

function Line({ pratica }: { pratica: QueuedPratica }) {
  const { name, tone } = stateWords(pratica);
  return (
    <Flex tag="li" gap={3} wrap="wrap" paddingTop={2} paddingBottom={2}>
      <Typography tag={Link} to={praticaAddress(pratica.id)} textColor="primary600" fontWeight="semiBold">
        {pratica.service}
      </Typography>
      <Label tone={tone}>{name}</Label>
      {waitingWords(pratica).map((words) => (
        <Label key={words} tone="danger">
          {words}
        </Label>
      ))}
      <Typography textColor="neutral600">{`Documenti: ${progressWords(pratica.progress)}`}</Typography>
    </Flex>
  );
}

/** A customer's pratiche, the latest year first. */
export function PraticheByYear({ pratiche }: { pratiche: readonly QueuedPratica[] }) {
  const years = [...new Set(pratiche.map(({ year }) => year))].sort((one, other) => other - one);
  return years.map((year) => (
    <Card key={year} title={String(year)}>
      <ul>
        {pratiche
          .filter((pratica) => pratica.year === year)
          .map((pratica) => (
            <Line key={pratica.id} pratica={pratica} />
          ))}
      </ul>
    </Card>
  ));
}
