import { fiscalDeadlineLabels } from './agenda';
import { documentClassLabels } from './archive';
import { articleLabels } from './article';
import { serviceLabels, wantedDocumentLabels, yearLabels } from './catalogue';
import { operatorScopeLabels, sedeLabels, zonaLabels } from './offices';
import { cafIdentityLabels, portalRulesLabels, sectionLabels } from './portal-settings';
import { reminderDayLabels } from './pratiche';
import type { TypeLabels } from './type-labels';

/** Every type that the content manager shows. */
export const TYPE_LABELS: TypeLabels[] = [
  articleLabels,
  sedeLabels,
  zonaLabels,
  operatorScopeLabels,
  serviceLabels,
  yearLabels,
  wantedDocumentLabels,
  documentClassLabels,
  reminderDayLabels,
  fiscalDeadlineLabels,
  sectionLabels,
  cafIdentityLabels,
  portalRulesLabels,
];

/** What every type has, in the words of a list's heading. */
export const COMMON_COLUMNS: Record<string, string> = {
  id: 'Numero',
  documentId: 'Identificativo',
  createdAt: 'Creato il',
  updatedAt: 'Modificato il',
  publishedAt: 'Pubblicato il',
  createdBy: 'Creato da',
  updatedBy: 'Modificato da',
};

/** The fields of a type that people fill in. */
export function fieldsOf({ fields }: TypeLabels): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.kept !== true);
}
