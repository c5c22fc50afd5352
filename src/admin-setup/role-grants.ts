import { OPERATOR_PERMISSIONS, adminAction, type OperatorPermission } from '../contracts/permissions';
import { TYPE_LABELS, fieldsOf } from './labels';

/** One thing that a role may do: an action, and for the content manager's the type and its fields. */
export interface Grant {
  action: string;
  subject?: string;
  fields?: string[];
}

export interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  grants: Grant[];
}

const portal = (...permissions: OperatorPermission[]): Grant[] =>
  permissions.map((permission) => ({ action: adminAction(permission) }));

function content(uid: string, ...rights: ('create' | 'read' | 'update' | 'delete' | 'publish')[]): Grant[] {
  const labels = TYPE_LABELS.find((candidate) => candidate.uid === uid);
  if (labels === undefined) throw new Error(`no labels for ${uid}`);
  return rights.map((right) => ({
    action: `plugin::content-manager.explorer.${right}`,
    subject: uid,
    ...(right !== 'delete' && right !== 'publish' && { fields: fieldsOf(labels) }),
  }));
}

const actions = (prefix: string, ...names: string[]): Grant[] =>
  names.map((name) => ({ action: `${prefix}.${name}` }));

const NEWS = content('api::news.article', 'create', 'read', 'update', 'delete', 'publish');

const DEADLINES = content('api::agenda.fiscal-deadline', 'create', 'read', 'update', 'delete');

const MEDIA = actions(
  'plugin::upload',
  'read',
  'configure-view',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
);

// Roles themselves stay with Strapi's super admin: whoever may change a role may give it anything.
const PEOPLE_AND_TOKENS = [
  ...actions('admin::users', 'create', 'read', 'update', 'delete'),
  ...actions('admin::roles', 'read'),
  ...actions('admin::api-tokens', 'access', 'create', 'read', 'update', 'regenerate', 'delete'),
];

/** The roles of the CAF's people. Nobody's includes a type with customers' rows: those are reached through the portal's pages. */
export const ROLES: RoleDefinition[] = [
  {
    code: 'caf-amministratore',
    name: 'Amministratore CAF',
    description:
      'Imposta il portale, gli uffici e le persone che ci lavorano, e può fare quello che fanno gli altri.',
    grants: [
      // The types of this list are strings, the keys of the catalogue.
      ...portal(...(Object.keys(OPERATOR_PERMISSIONS) as OperatorPermission[])),
      ...NEWS,
      ...MEDIA,
      ...content('api::offices.sede', 'create', 'read', 'update', 'delete'),
      ...content('api::offices.zona', 'create', 'read', 'update', 'delete'),
      ...content('api::offices.operator-scope', 'create', 'read', 'update', 'delete'),
      ...content('api::catalogue.service', 'create', 'read', 'update', 'delete'),
      ...content('api::catalogue.year', 'create', 'read', 'update', 'delete'),
      ...content('api::catalogue.wanted-document', 'create', 'read', 'update', 'delete'),
      ...content('api::archive.document-class', 'create', 'read', 'update', 'delete'),
      ...content('api::pratiche.reminder-day', 'create', 'read', 'update', 'delete'),
      ...DEADLINES,
      ...content('api::portal-settings.section', 'read', 'update'),
      ...content('api::portal-settings.caf-identity', 'read', 'update'),
      ...content('api::portal-settings.portal-rules', 'read', 'update'),
      ...actions('plugin::content-manager', 'collection-types.configure-view', 'single-types.configure-view'),
      ...actions('plugin::upload', 'settings.read'),
      ...PEOPLE_AND_TOKENS,
    ],
  },
  {
    code: 'caf-redattore',
    name: 'Redattore',
    description:
      'Scrive e pubblica le notizie e le comunicazioni personali, cura la libreria, le scadenze fiscali e i testi dei messaggi automatici.',
    grants: [
      ...NEWS,
      ...DEADLINES,
      ...MEDIA,
      ...portal('messages.texts', 'communications.read', 'communications.write'),
    ],
  },
  {
    code: 'caf-operatore',
    name: 'Operatore CAF',
    description: 'Lavora con i clienti dei propri uffici.',
    grants: portal(
      'customers.read',
      'customers.activate',
      'customers.convert',
      'customers.credentials',
      'customers.move',
      'customers.block',
      'customers.conflicts',
      'notices.read',
      'pratiche.read',
      'pratiche.work',
      'uploads.read',
      'uploads.work',
      'appointments.read',
      'appointments.work',
      'appointments.plan',
      'archive.read',
      'archive.work',
      'communications.read',
      'communications.write',
      'messages.outbox',
    ),
  },
];
