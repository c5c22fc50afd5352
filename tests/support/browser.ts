import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium';

// Root may not use the sandbox, and nothing of the browser's own may ask the network.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real, headless Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = await findChromium();
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env, ...environment } });
}

/** The two widths at which every page must work, in CSS pixels. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1440, height: 900 };
