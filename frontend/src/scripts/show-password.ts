function wire(button: HTMLButtonElement): void {
  const field = document.getElementById(button.dataset['showPassword'] ?? '');
  if (!(field instanceof HTMLInputElement)) return;
  const label = field.labels?.[0]?.textContent.trim() ?? 'password';
  const show = (shown: boolean) => {
    field.type = shown ? 'text' : 'password';
    button.textContent = shown ? 'Nascondi' : 'Mostra';
    button.setAttribute('aria-label', `${button.textContent}: ${label}`);
  };
  button.addEventListener('click', () => {
    show(field.type === 'password');
  });
  // Browsers remember what stood in text fields, and must not remember this one.
  field.form?.addEventListener('submit', () => {
    show(false);
  });
  show(false);
  button.hidden = false;
}

document.querySelectorAll<HTMLButtonElement>('[data-show-password]').forEach(wire);
