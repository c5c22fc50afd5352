import type { Page } from 'playwright-core';

/** Where the focus is. */
export interface Stop {
  /** What a screen reader calls it. */
  name: string;
  inMain: boolean;
  /** Whether it is on the screen and a ring around it shows that it has the focus. */
  visible: boolean;
}

/** The element that has the focus; null while none has. */
export function focusedElement(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    // Browsers scroll by whole pixels: an edge may be a part of one outside.
    const onScreen =
      width > 1 && height > 1 && left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
    const ringed =
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      inMain: element.closest('main') !== null,
      visible: onScreen && ringed,
    };
  });
}

const MANY = 120;

/** Presses Tab until something of this name has the focus. @throws Error when nothing on the page has this name */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MANY) {
    await page.keyboard.press('Tab');
    const stop = await focusedElement(page);
    if (stop?.name === name) return;
    passed.push(stop?.name ?? '');
  }
  throw new Error(`Tab never reaches «${name}»: ${passed.join(', ')}`);
}

/** Every stop of the Tab key, from the start of the page to its end. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MANY) {
    await page.keyboard.press('Tab');
    const stop = await focusedElement(page);
    // Past its last stop the focus leaves the page.
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error('the Tab key never leaves the page');
}
