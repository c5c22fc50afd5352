import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { COMMON_COLUMNS, TYPE_LABELS } from './labels';
import type { TypeLabels } from './labels/type-labels';

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: Record<string, unknown>;
}

// The part of the content manager's service that is used; Strapi does not export its type.
interface ContentTypesService {
  findContentType(uid: string): { uid: string } | undefined;
  findConfiguration(contentType: { uid: string }): Promise<Configuration>;
  updateConfiguration(contentType: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/** One value of a configuration: where it stands (`metadatas.name.edit.label`) and what the portal wants there. */
interface Wanted {
  path: string;
  place: (configuration: Configuration) => Record<string, unknown> | undefined;
  key: string;
  value: unknown;
}

type Written = Record<string, Record<string, unknown>>;

const COLUMNS = 12;

function wantedOf(labels: TypeLabels): Wanted[] {
  const setting = (key: string, value: unknown): Wanted => ({
    path: `settings.${key}`,
    place: ({ settings }) => settings,
    key,
    value,
  });
  const layout = (key: string, value: unknown): Wanted => ({
    path: `layouts.${key}`,
    place: ({ layouts }) => layouts,
    key,
    value,
  });
  const meta = (field: string, side: 'edit' | 'list', key: string, value: unknown): Wanted => ({
    path: `metadatas.${field}.${side}.${key}`,
    place: ({ metadatas }) => metadatas[field]?.[side],
    key,
    value,
  });
  return [
    setting('mainField', labels.title),
    setting('defaultSortBy', labels.sort.by),
    setting('defaultSortOrder', labels.sort.order),
    layout('list', labels.list),
    layout(
      'edit',
      labels.form.map((row) => row.map((name) => ({ name, size: COLUMNS / row.length }))),
    ),
    ...Object.entries(COMMON_COLUMNS).map(([field, label]) => meta(field, 'list', 'label', label)),
    ...Object.entries(labels.fields).flatMap(([field, words]) => [
      meta(field, 'edit', 'label', words.label),
      meta(field, 'list', 'label', words.label.replace(/ \(facoltativ[oaie]\)$/, '')),
      meta(field, 'edit', 'description', words.help ?? ''),
      meta(field, 'edit', 'placeholder', words.placeholder ?? ''),
      ...(words.relationTitle === undefined ? [] : [meta(field, 'edit', 'mainField', words.relationTitle)]),
    ]),
  ];
}

/**
 * Puts into a configuration what the portal wants, except where the CAF set something else since the portal last wrote.
 * @returns whether anything changed; `written` is brought up to date.
 */
function fill(configuration: Configuration, wanted: Wanted[], written: Record<string, unknown>): boolean {
  let changed = false;
  for (const { path, place, key, value } of wanted) {
    const target = place(configuration);
    if (target === undefined) continue;
    const changedByCaf = path in written && !isDeepStrictEqual(target[key], written[path]);
    if (changedByCaf) continue;
    changed ||= !isDeepStrictEqual(target[key], value) || !isDeepStrictEqual(written[path], value);
    target[key] = value;
    written[path] = value;
  }
  return changed;
}

/** Gives the content manager's types their Italian labels, help, lists and forms. What the CAF changed stays. */
export async function writeLabels(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('content-manager').service('content-types') as ContentTypesService;
  const store = strapi.store({ type: 'core', name: 'personalcaf' });
  const written = ((await store.get({ key: 'labels' })) ?? {}) as Written;
  let anyChanged = false;
  for (const labels of TYPE_LABELS) {
    const contentType = service.findContentType(labels.uid);
    if (contentType === undefined) throw new Error(`labels for a type that does not exist: ${labels.uid}`);
    const configuration = structuredClone(await service.findConfiguration(contentType));
    const ofType = (written[labels.uid] ??= {});
    if (!fill(configuration, wantedOf(labels), ofType)) continue;
    await service.updateConfiguration(contentType, configuration);
    anyChanged = true;
  }
  if (anyChanged) await store.set({ key: 'labels', value: written });
}
