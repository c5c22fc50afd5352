import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

/** The way back to the list of messages. */
export function BackToMessages() {
  return (
    <Link tag={NavLink} to="/messaggi" startIcon={<ArrowLeft />}>
      Messaggi automatici
    </Link>
  );
}
