import { Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

const ZONA = 'api::offices.zona';
const UPDATE = 'plugin::content-manager.explorer.update';

/** Tells that nobody said when an office's patron saint is, with the way to say it for whoever may. */
export function PatronDay({ office }: { office: string }) {
  const mayEdit = useAuth('PatronDay', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === UPDATE && subject === ZONA),
  );
  return (
    <div>
      <Typography tag="p" fontWeight="semiBold">
        {`Manca il giorno del santo patrono, in cui l’ufficio è chiuso.${mayEdit ? '' : ' Lo scrive l’amministratore del CAF nella scheda dell’ufficio.'}`}
      </Typography>
      {mayEdit && (
        <Typography
          tag={Link}
          to={`/content-manager/collection-types/${ZONA}/${office}`}
          textColor="primary600"
        >
          Scrivilo nella scheda dell’ufficio
        </Typography>
      )}
    </div>
  );
}
