import {
  Archive,
  Bell,
  Briefcase,
  BulletList,
  Calendar,
  Folder,
  Lightning,
  Mail,
  Message,
  PaperPlane,
  Server,
  Upload,
  User,
} from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { adminAction, type OperatorPermission } from '../contracts/permissions';
import { UnreadIcon } from './pages/notices/unread/UnreadIcon';
import { UnreadLabel } from './pages/notices/unread/UnreadLabel';
import { portal } from './translations/portal';

type Link = Parameters<StrapiApp['addMenuLink']>[0];

interface OwnPage {
  to: string;
  /** Key of its name among the translations. */
  label: string;
  /** What one does there, in a sentence. */
  purpose: string;
  icon: Link['icon'];
  /** The icon in the menu, where it shows a number too. */
  menuIcon?: Link['icon'];
  /** What waits there, beside its name on the home. */
  Waiting?: ComponentType;
  permission: OperatorPermission;
  Component: NonNullable<Link['Component']>;
}

/** The portal's own pages, in the order of an operator's day. */
export const OWN_PAGES: OwnPage[] = [
  {
    to: 'quicomunica',
    label: 'portale.menu.quicomunica',
    purpose: 'Guarda che cosa hanno fatto i clienti e rispondi.',
    icon: Bell,
    menuIcon: UnreadIcon,
    Waiting: UnreadLabel,
    permission: 'notices.read',
    Component: () => import('./pages/notices/NoticesPage'),
  },
  {
    to: 'pratiche',
    label: 'portale.menu.pratiche',
    purpose: 'Lavora alle pratiche dei clienti dei tuoi uffici.',
    icon: Briefcase,
    permission: 'pratiche.read',
    Component: () => import('./pages/pratiche/PratichePage'),
  },
  {
    to: 'appuntamenti',
    label: 'portale.menu.appuntamenti',
    purpose: 'Guarda chi viene oggi, prenota, sposta, segna presenti e assenti.',
    icon: Calendar,
    permission: 'appointments.read',
    Component: () => import('./pages/appointments/AppointmentsPage'),
  },
  {
    to: 'documenti-portale',
    label: 'portale.menu.documenti',
    purpose: 'Trova che cosa ha caricato un cliente.',
    icon: Folder,
    permission: 'uploads.read',
    Component: () => import('./pages/uploads/DocumentsPage'),
  },
  {
    to: 'archivio',
    label: 'portale.menu.archivio',
    purpose: 'Metti documenti nell’archivio dei clienti.',
    icon: Archive,
    permission: 'archive.work',
    Component: () => import('./pages/archive/ArchivePage'),
  },
  {
    to: 'clienti',
    label: 'portale.menu.clienti',
    purpose: 'Cerca un cliente, attivalo, aiutalo ad accedere.',
    icon: User,
    permission: 'customers.read',
    Component: () => import('./pages/customers/CustomersPage'),
  },
  {
    to: 'conflitti',
    label: 'portale.menu.conflitti',
    purpose: 'Due persone per lo stesso codice fiscale: decidi chi è.',
    icon: Lightning,
    permission: 'customers.conflicts',
    Component: () => import('./pages/customers/ConflictsPage'),
  },
  {
    to: 'importa',
    label: 'portale.menu.importa',
    purpose: 'Attiva molti clienti insieme, da un file.',
    icon: Upload,
    permission: 'customers.activate',
    Component: () => import('./pages/customers/ImportPage'),
  },
  {
    to: 'comunicazioni',
    label: 'portale.menu.comunicazioni',
    purpose: 'Scrivi ad alcuni clienti e guarda chi ha letto.',
    icon: Message,
    permission: 'communications.read',
    Component: () => import('./pages/communications/CommunicationsPage'),
  },
  {
    to: 'messaggi',
    label: 'portale.menu.messaggi',
    purpose: 'Scrivi i testi che il portale manda da solo.',
    icon: Mail,
    permission: 'messages.texts',
    Component: () => import('./pages/messages/MessagesPage'),
  },
  {
    to: 'consegna-messaggi',
    label: 'portale.menu.consegna',
    purpose: 'Controlla che cosa è arrivato e invia di nuovo.',
    icon: PaperPlane,
    permission: 'messages.outbox',
    Component: () => import('./pages/messages/DeliveryPage'),
  },
  {
    to: 'avvisi-gestionale',
    label: 'portale.menu.gestionale',
    purpose: 'Guarda che cosa sa il gestionale, e rimandalo.',
    icon: Server,
    permission: 'audit.read',
    Component: () => import('./pages/integration/WebhooksPage'),
  },
  {
    to: 'registro',
    label: 'portale.menu.registro',
    purpose: 'Leggi chi ha fatto che cosa, e quando.',
    icon: BulletList,
    permission: 'audit.read',
    Component: () => import('./pages/audit/AuditPage'),
  },
];

/** The Italian name of a page. */
export function nameOf(page: OwnPage): string {
  return portal[page.label] ?? page.label;
}

/** Adds the portal's pages to the menu: after the home, before the content manager, whose position is 1. */
export function addMenuLinks(app: StrapiApp): void {
  OWN_PAGES.forEach((page, index) => {
    const { to, icon, menuIcon = icon, label, permission, Component } = page;
    app.addMenuLink({
      to,
      icon: menuIcon,
      intlLabel: { id: label, defaultMessage: nameOf(page) },
      permissions: [{ action: adminAction(permission), subject: null }],
      position: (index + 1) / 10,
      Component,
    });
  });
}
