function wireCopying(button: HTMLButtonElement): void {
  const field = document.getElementById(button.dataset['copy'] ?? '');
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  if (!(field instanceof HTMLTextAreaElement) || status === null) return;
  button.addEventListener('click', () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(
      () => {
        status.textContent = 'Indirizzo copiato.';
      },
      () => {
        status.textContent = 'Non è stato possibile copiarlo: è selezionato, copialo tu.';
      },
    );
  });
  // Not where the page is not safe enough for the browser to let it copy.
  button.hidden = !window.isSecureContext;
}

document.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach(wireCopying);
