/** Drawings beside the name of a class of documents, by the words that the CAF chooses from. */
export const CLASS_ICONS = ['documento', 'cartella', 'calendario', 'busta', 'tessera', 'persona'] as const;

export type ClassIcon = (typeof CLASS_ICONS)[number];

/** Which customers see the documents of a class: the words are those that the CAF chooses from. */
export const CLASS_AUDIENCES = ['nessuno', 'registrato', 'tutti'] as const;

export type ClassAudience = (typeof CLASS_AUDIENCES)[number];

/** The classes whose documents a customer of this type sees. */
export function audiencesOf(type: 'anonimo' | 'registrato'): readonly ClassAudience[] {
  return type === 'registrato' ? ['registrato', 'tutti'] : ['tutti'];
}
