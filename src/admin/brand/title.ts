const STRAPI = /\bStrapi(?: Admin)?$/;

/** Ends the titles of the admin's pages with the portal's name: Strapi writes its own into each of them. */
export function brandTitles(): void {
  const rename = () => {
    if (STRAPI.test(document.title)) document.title = document.title.replace(STRAPI, 'PersonalCAF');
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
