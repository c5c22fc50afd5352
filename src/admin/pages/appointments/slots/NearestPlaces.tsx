import { Typography } from '@strapi/design-system';
import type { BackofficeError } from '../../../shared';
import { dayInWords, dayOf, hourOf } from '../days';

/** Where else there is a place, once the one that was asked for is gone. */
export function NearestPlaces({ error }: { error: BackofficeError | null }) {
  if (error === null || error.nearest.length === 0) return null;
  return (
    <div>
      <Typography tag="p" fontWeight="semiBold">
        I posti liberi più vicini
      </Typography>
      <ul>
        {error.nearest.map((start) => (
          <Typography key={start} tag="li">
            {`${dayInWords(dayOf(start))}, ore ${hourOf(start)}`}
          </Typography>
        ))}
      </ul>
    </div>
  );
}
