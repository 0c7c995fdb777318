// The ways a screen can look, put on as the settings and the system would.
import { cdp } from 'vitest/browser';

import type { ThemeCode } from '../../src/lib/backend/bindings';
import { dress } from '../../src/lib/display';

export interface Look {
  name: string;
  theme: ThemeCode;
  /** What the system asks for. */
  system?: Record<string, string>;
}

export const looks: Look[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'contrast', theme: 'contrast' },
  { name: 'contrast in the dark', theme: 'contrast', system: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced colours', theme: 'system', system: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
];

/** Has the system ask for this and for nothing else. */
export async function ask(system: Record<string, string> = {}): Promise<void> {
  const features = Object.entries(system).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

/** Puts a look on, with no movement left to wait for. */
export async function wear({ theme, system }: Look): Promise<void> {
  await ask(system);
  const display = { theme, calm: true, size: 100, presentation: 'guided' as const };
  dress(document.documentElement, display, (query) => window.matchMedia(query).matches);
  for (const movement of document.getAnimations()) movement.finish();
  await painted();
  paintedAs(system?.['forced-colors'] === 'active');
}

/** Where the system forces its colours, axe reads from Chromium the one that the sheet asks for: says to it which one is drawn. */
function paintedAs(forced: boolean): void {
  const all = document.querySelectorAll<HTMLElement>('body *');
  for (const one of all) one.style?.setProperty('-webkit-text-fill-color', forced ? getComputedStyle(one).color : '');
}

export async function painted(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
