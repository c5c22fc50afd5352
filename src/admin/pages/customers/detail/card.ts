import type { CustomerDetail } from '../../../../contracts/customers/operators';

/** What each card of a customer's page gets. */
export interface CustomerCardProps {
  customer: CustomerDetail;
  /** Called when something was changed: the page then asks for the customer again. */
  onChange: () => void;
}
