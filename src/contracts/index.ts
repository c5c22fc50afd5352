import {
  accessContract,
  consentsContract,
  contactsContract,
  customerConflictsContract,
  customerImportsContract,
  customerIntegrationContract,
  customerOperatorsContract,
  emailContract,
  selfContract,
} from './customers';
import { agendaFeedsContract, customerAgendaContract } from './agenda';
import {
  appointmentsIntegrationContract,
  availabilityIntegrationContract,
  bookingPlansContract,
  customerAppointmentsContract,
  officeAppointmentsContract,
} from './appointments';
import { archiveIntegrationContract, customerArchiveContract, officeArchiveContract } from './archive';
import { auditContract } from './audit';
import { catalogueIntegrationContract } from './catalogue';
import {
  communicationReportsContract,
  customerCommunicationsContract,
  customerGroupsContract,
  officeCommunicationsContract,
} from './communications';
import type { Contract } from './endpoint';
import { integrationContract, integrationReferenceContract } from './integration';
import { messagesContract } from './messages';
import { newsContract } from './news';
import { noticesContract, noticesIntegrationContract } from './notices';
import { officeIntegrationContract, officesContract, ownOfficeContract } from './offices';
import { portalSettingsContract } from './portal-settings';
import { customerPraticheContract, officePraticheContract, praticheIntegrationContract } from './pratiche';
import { customerUploadsContract, officeUploadsContract, uploadsIntegrationContract } from './uploads';

/**
 * Every contract of the portal by its handlers' controller: `customers.access` is the controller `access` of
 * `src/api/customers`.
 */
export const CONTRACTS: Record<`${string}.${string}`, Contract> = {
  'portal-settings.portal-settings': portalSettingsContract,
  'customers.access': accessContract,
  'customers.self': selfContract,
  'customers.contacts': contactsContract,
  'customers.email': emailContract,
  'customers.consents': consentsContract,
  'customers.operators': customerOperatorsContract,
  'customers.conflicts': customerConflictsContract,
  'customers.imports': customerImportsContract,
  'customers.integration': customerIntegrationContract,
  'offices.offices': officesContract,
  'offices.own': ownOfficeContract,
  'offices.integration': officeIntegrationContract,
  'messages.messages': messagesContract,
  'news.news': newsContract,
  'notices.notices': noticesContract,
  'notices.integration': noticesIntegrationContract,
  'audit.audit': auditContract,
  'catalogue.integration': catalogueIntegrationContract,
  'integration.integration': integrationContract,
  'integration.reference': integrationReferenceContract,
  'pratiche.customers': customerPraticheContract,
  'pratiche.operators': officePraticheContract,
  'pratiche.integration': praticheIntegrationContract,
  'uploads.customers': customerUploadsContract,
  'uploads.operators': officeUploadsContract,
  'uploads.integration': uploadsIntegrationContract,
  'appointments.customers': customerAppointmentsContract,
  'appointments.operators': officeAppointmentsContract,
  'appointments.plans': bookingPlansContract,
  'appointments.integration': appointmentsIntegrationContract,
  'appointments.availability': availabilityIntegrationContract,
  'archive.customers': customerArchiveContract,
  'archive.operators': officeArchiveContract,
  'archive.integration': archiveIntegrationContract,
  'agenda.customers': customerAgendaContract,
  'agenda.feeds': agendaFeedsContract,
  'communications.customers': customerCommunicationsContract,
  'communications.operators': officeCommunicationsContract,
  'communications.reports': communicationReportsContract,
  'communications.groups': customerGroupsContract,
};
