const DAYS_OF_WEEK = 7;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -DAYS_OF_WEEK,
  ArrowDown: DAYS_OF_WEEK,
};

const days = [...document.querySelectorAll<HTMLAnchorElement>('[data-agenda-day]')];

// Days that are not shown, as on a narrow screen those without anything, are passed over.
const isShown = (day: HTMLElement) => day.getClientRects().length > 0;

function go(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const at = days.findIndex((day) => day === document.activeElement);
  if (at === -1) return;
  let next = at + step;
  while (days[next] !== undefined && !isShown(days[next] as HTMLElement)) next += Math.sign(step);
  const day = days[next];
  if (day === undefined) return;
  event.preventDefault();
  day.focus();
}

document.addEventListener('keydown', go);
document.querySelectorAll<HTMLElement>('[data-agenda-keys]').forEach((hint) => {
  hint.hidden = false;
});
