function replaceText(selector: string, fresh: Document): void {
  const [old, next] = [document.querySelector(selector), fresh.querySelector(selector)];
  if (old !== null && next !== null) old.textContent = next.textContent;
}

/**
 * Shows a document as it is now, without loading the page again: the form, where files may still be on their way, stays.
 * @param section the part of the page about the document
 * @returns whether it is shown
 */
export async function refreshDocument(section: HTMLElement): Promise<boolean> {
  const answer = await fetch(location.pathname).catch(() => null);
  // Signed out, or the site is away: what is shown stays.
  if (answer === null || !answer.ok || answer.redirected) return false;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = fresh.getElementById(section.id);
  const form = section.querySelector(':scope > form[data-upload]');
  if (next === null || form === null) return false;
  for (const child of Array.from(section.children)) if (child !== form) child.remove();
  for (const child of Array.from(next.children))
    if (!child.matches('form[data-upload]')) form.before(document.adoptNode(child));
  replaceText('.page-title .lead', fresh);
  return true;
}
