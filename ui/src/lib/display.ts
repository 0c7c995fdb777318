import type { DisplayView } from './backend/bindings';

/** The sizes one can choose, in percent: those the Rust side takes. */
export const sizes = [100, 110, 125, 150, 175, 200];

/** The next size up or down; the same at either end. */
export function resized(size: number, step: 1 | -1): number {
  return sizes[sizes.indexOf(size) + step] ?? size;
}

/** Dresses the page as the person chose, or as the system asks where they did not. The size is the window’s own matter. */
export function dress(root: HTMLElement, display: DisplayView, asks: (query: string) => boolean): void {
  const { theme, calm } = display;
  const before = root.hasAttribute('data-contrast');
  root.dataset.theme = theme === 'contrast' ? 'system' : theme;
  root.toggleAttribute('data-contrast', theme === 'contrast' || (theme === 'system' && asks('(prefers-contrast: more)')));
  if (root.hasAttribute('data-contrast') !== before) redrawScrollbars(root);
  root.toggleAttribute('data-calm', calm || asks('(prefers-reduced-motion: reduce)'));
}

/** WebKitGTK goes on drawing the scroll bars that are there as they were when they appeared. */
function redrawScrollbars(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('main, .rail')) {
    part.style.overflow = 'hidden';
    void part.offsetWidth;
    part.style.overflow = '';
  }
}

/**
 * Has the rules of the window applied anew. Once its width has changed, WebKitGTK goes on with some rules, and some heights in a grid, for
 * the width that it had, until a style sheet changes.
 */
export function restyle(): void {
  const sheet = document.styleSheets[0];
  if (!sheet) return;
  sheet.insertRule('nothing {}', 0);
  sheet.deleteRule(0);
}

/** Calls back whenever the system changes what it asks. */
export function heed(change: () => void): () => void {
  const queries = ['(prefers-contrast: more)', '(prefers-reduced-motion: reduce)'].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', change));
  return () => queries.forEach((query) => query.removeEventListener('change', change));
}
