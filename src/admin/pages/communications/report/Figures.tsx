import { Flex, Typography } from '@strapi/design-system';
import type { ResponseOf } from '../../../../contracts/endpoint';
import type { communicationReportsContract } from '../../../../contracts/communications';

interface FiguresProps {
  report: ResponseOf<(typeof communicationReportsContract)['getReport']>;
  byEmail: boolean;
  askConfirmation: boolean;
}

/** The figures of a communication, with their names. */
export function Figures({ report, byEmail, askConfirmation }: FiguresProps) {
  const { delivered, read, confirmed, emails } = report;
  const figures: [string, number][] = [
    ['Destinatari', delivered],
    ['L’hanno letta', read],
    ...(askConfirmation ? ([['Hanno confermato', confirmed]] as [string, number][]) : []),
    ...(byEmail
      ? ([
          ['Email inviate', emails.sent],
          ['Email in attesa', emails.waiting],
          ['Senza email, o non consegnate', emails.notDeliverable],
        ] as [string, number][])
      : []),
  ];
  return (
    <Flex tag="dl" gap={8} wrap="wrap">
      {figures.map(([name, figure]) => (
        <Flex key={name} direction="column-reverse" alignItems="flex-start">
          <Typography tag="dt" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd" variant="alpha">
            {figure.toLocaleString('it-IT')}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
