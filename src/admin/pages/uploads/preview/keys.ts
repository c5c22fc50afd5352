/** What a key does in the preview. */
export type PreviewKey = 'previous' | 'next' | 'accept' | 'send-back';

const KEYS: Readonly<Record<string, PreviewKey>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  a: 'accept',
  r: 'send-back',
};

/** The keys, as the page explains them. */
export const KEYS_IN_WORDS =
  'Tasti: freccia sinistra e destra per cambiare file, A per accettare, R per far rifare.';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Name of the element that has the focus, and whether text is typed into it. */
  target: { tagName: string; isContentEditable: boolean; role: string | null };
}

const TYPED_INTO = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const MOVED_IN = new Set(['combobox', 'listbox', 'option', 'menuitem', 'radio', 'slider']);

/** What a pressed key does; null while somebody types, or uses the browser’s own keys. */
export function previewKey({ key, ctrlKey, metaKey, altKey, target }: Pressed): PreviewKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (TYPED_INTO.has(target.tagName) || target.isContentEditable || MOVED_IN.has(target.role ?? ''))
    return null;
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
