import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { CUSTOMERS_ADDRESS } from './addresses';

/** The way back to the list, which still holds what was searched. */
export function BackToCustomers() {
  return (
    <Link tag={NavLink} to={CUSTOMERS_ADDRESS} startIcon={<ArrowLeft />}>
      Clienti
    </Link>
  );
}
