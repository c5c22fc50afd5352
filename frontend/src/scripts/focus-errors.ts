// Browsers that do not know `autofocus` outside fields.
document.querySelector<HTMLElement>('[data-error-summary]')?.focus();
