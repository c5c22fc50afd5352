import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Card, Failed, Loading } from '../../../shared';
import { WouldBeOutside } from '../WouldBeOutside';
import { dayInWords, hourOf } from '../days';
import { hoursWords, previewWords, spanWords } from '../words';
import type { Preview } from './use-preview';

const Days = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
`;

interface PreviewCardProps extends Preview {
  /** How far ahead one books, as it is typed. */
  horizonDays: number;
  /** Whether what is looked at is what holds already. */
  saved: boolean;
}

/** Which places would come of what is typed, and who would be left outside, before anything is saved; once it is saved, which do. */
export function PreviewCard({ preview, behind, horizonDays, saved }: PreviewCardProps) {
  return (
    <Card title={saved ? 'Che cosa si prenota ora' : 'Anteprima, prima di salvare'}>
      {preview.state === 'loading' && <Loading>Guardo che orari ne vengono…</Loading>}
      {preview.state === 'failed' &&
        (preview.error.code === 'invalid-input' ? (
          <Typography role="status">
            C’è qualcosa da correggere: l’anteprima torna appena i campi segnati sono a posto.
          </Typography>
        ) : (
          <Failed error={preview.error} onRetry={preview.reload} />
        ))}
      {preview.value !== null && (
        <Flex direction="column" alignItems="stretch" gap={4} aria-busy={behind}>
          <WouldBeOutside appointments={preview.value.outside} done={saved} />
          <Typography tag="h3" variant="epsilon" fontWeight="bold" role="status">
            {previewWords(
              preview.value.days.map(({ starts }) => starts.length),
              horizonDays,
            )}
          </Typography>
          <Days aria-label={`Orari ${spanWords(horizonDays)}`}>
            {preview.value.days.map(({ day, starts }) => (
              <Box key={day} tag="li">
                <Typography tag="p" fontWeight="semiBold">
                  {`${dayInWords(day)}: ${hoursWords([starts.length])}`}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral700">
                  {starts.map(hourOf).join(', ')}
                </Typography>
              </Box>
            ))}
          </Days>
        </Flex>
      )}
    </Card>
  );
}
