import { useEffect } from 'react';
import { previewKey, type PreviewKey } from './keys';

/** Listens for the preview's keys on the whole page, but in no dialog. */
export function usePreviewKeys(onKey: (key: PreviewKey) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (!(target instanceof HTMLElement)) return;
      if (document.querySelector('[role="alertdialog"], [role="dialog"]') !== null) return;
      const { tagName, isContentEditable } = target;
      const pressed = { tagName, isContentEditable, role: target.getAttribute('role') };
      const meant = previewKey({ key, ctrlKey, metaKey, altKey, target: pressed });
      if (meant === null) return;
      event.preventDefault();
      onKey(meant);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [onKey]);
}
