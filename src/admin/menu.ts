import { Lightning, Mail, PaperPlane, Upload, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { adminAction, type OperatorPermission } from '../contracts/permissions';
import { it } from './translations/it';

type Link = Parameters<StrapiApp['addMenuLink']>[0];

interface OwnLink {
  to: string;
  label: string;
  icon: Link['icon'];
  permission: OperatorPermission;
  Component: NonNullable<Link['Component']>;
}

// In the order of an operator's day.
const LINKS: OwnLink[] = [
  {
    to: 'clienti',
    label: 'portale.menu.clienti',
    icon: User,
    permission: 'customers.read',
    Component: () => import('./pages/customers/CustomersPage'),
  },
  {
    to: 'conflitti',
    label: 'portale.menu.conflitti',
    icon: Lightning,
    permission: 'customers.conflicts',
    Component: () => import('./pages/customers/ConflictsPage'),
  },
  {
    to: 'importa',
    label: 'portale.menu.importa',
    icon: Upload,
    permission: 'customers.activate',
    Component: () => import('./pages/customers/ImportPage'),
  },
  {
    to: 'messaggi',
    label: 'portale.menu.messaggi',
    icon: Mail,
    permission: 'messages.texts',
    Component: () => import('./pages/messages/MessagesPage'),
  },
  {
    to: 'consegna-messaggi',
    label: 'portale.menu.consegna',
    icon: PaperPlane,
    permission: 'messages.outbox',
    Component: () => import('./pages/messages/DeliveryPage'),
  },
];

/** Adds the portal's pages to the menu: after the home, before the content manager, whose position is 1. */
export function addMenuLinks(app: StrapiApp): void {
  LINKS.forEach(({ to, label, icon, permission, Component }, index) => {
    app.addMenuLink({
      to,
      icon,
      intlLabel: { id: label, defaultMessage: it[label] ?? label },
      permissions: [{ action: adminAction(permission), subject: null }],
      position: (index + 1) / 10,
      Component,
    });
  });
}
