import { contactsContract, type Contacts } from '@contracts/customers/contacts';
import { showPhone } from '@domain/phone/read-phone';
import { refusedForm, type FormView, type PageContext } from '@lib/form-view';
import { NO_PROBLEMS, readForm } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import { backFrom } from './back';

const FIELDS = ['phone', 'mobile', 'address', 'cap', 'comune', 'provincia'] as const;

function typedOf({ phone, mobile, address, cap, comune, provincia }: Contacts) {
  return {
    phone: phone === null ? '' : showPhone(phone),
    mobile: mobile === null ? '' : showPhone(mobile),
    address: address ?? '',
    cap: cap ?? '',
    comune: comune ?? '',
    provincia: provincia ?? '',
  };
}

/** The page of the customer's telephone numbers and address. @throws PortalFailure */
export async function contactsPage(page: PageContext): Promise<Response | FormView<(typeof FIELDS)[number]>> {
  if (page.request.method !== 'POST') {
    const { contacts } = await demand(page, contactsContract.getContacts);
    return { typed: typedOf(contacts), problems: NO_PROBLEMS };
  }
  const typed = await readForm(page.request, FIELDS);
  const result = await call(page, contactsContract.putContacts, { body: typed });
  if (!result.ok) return refusedForm(page, typed, result.failure);
  return page.redirect(withOutcome(backFrom(page.url), 'recapiti-salvati'), 303);
}
