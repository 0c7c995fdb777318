// What a program can tell about a screen that is drawn. Each returns what is wrong, in words; nothing when nothing is.
import axe from 'axe-core';
import { userEvent } from 'vitest/browser';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours and sizes only. */
const DRAWN = ['color-contrast', 'link-in-text-block', 'target-size'];

/** All that axe finds, or only what another look can change. */
export async function violations(all = true): Promise<string[]> {
  const runOnly: axe.RunOnly = all ? { type: 'tag', values: TAGS } : { type: 'rule', values: DRAWN };
  const { violations, passes } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  if (passes.length === 0) return ['axe judged nothing'];
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`));
}

/** What hangs over an edge: the page, or a part that scrolls sideways without being a table that one can reach. */
export function overhang(): string[] {
  const { documentElement: page } = document;
  const whole = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth - page.clientWidth} pixels too wide`] : [];
  const parts = all().filter((one) => scrolls(one, 'overflowX') && one.scrollWidth > one.clientWidth + 1 && !isTable(one));
  return [...whole, ...parts.map((one) => `${told(one)} scrolls sideways`)];
}

/** Parts that scroll inside a page that scrolls as well. */
export function scrolledTwice(): string[] {
  const { documentElement: page } = document;
  if (page.scrollHeight <= page.clientHeight + 1) return [];
  return [...document.querySelectorAll<HTMLElement>('main, .rail')]
    .filter((one) => scrolls(one, 'overflowY') && one.scrollHeight > one.clientHeight + 1)
    .map((one) => `${told(one)} scrolls inside a page that scrolls`);
}

/** Words that are cut by the edge of what holds them. */
export function cut(): string[] {
  const hides = (one: HTMLElement) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && one.clientWidth > 1;
  return all()
    .filter((one) => isDrawn(one) && one.textContent.trim() !== '' && hides(one))
    .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
    .map((one) => `${told(one)} is cut`);
}

/** Goes through the page with Tab: everything that can be used is reached, in the order of reading, and shows that it has focus. */
export async function walk(): Promise<string[]> {
  const dialog = document.querySelector<HTMLElement>('dialog[open]');
  const inside = dialog ?? document.body;
  const wanted = reachable(inside);
  wanted[0]?.focus();
  const seen = new Set<Element>();
  const faults: string[] = [];
  let last: Element | null = null;
  for (let here = document.activeElement; here && here !== document.body && !seen.has(here); here = document.activeElement) {
    seen.add(here);
    if (last && !(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`${told(here)} comes after what is below it`);
    // Focus that a script gives after a click shows nothing; what Tab brings must.
    if (last) faults.push(...unseen(here as HTMLElement));
    last = here;
    await userEvent.keyboard('{Tab}');
  }
  return [...faults, ...wanted.filter((one) => !seen.has(one) && !isOfSeenGroup(one, seen)).map((one) => `${told(one)} is not reached`)];
}

function unseen(here: HTMLElement): string[] {
  const shown = [here, here.closest('label'), here.parentElement, here.nextElementSibling].some((one) => {
    const style = one && getComputedStyle(one);
    return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  });
  const box = here.getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
  return [...(shown ? [] : [`${told(here)} does not show its focus`]), ...(inView ? [] : [`${told(here)} has focus out of view`])];
}

function reachable(inside: HTMLElement): HTMLElement[] {
  const all = [...inside.querySelectorAll<HTMLElement>('button, input, textarea, select, a[href], summary, [tabindex="0"]')];
  return all.filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && isDrawn(one) && !one.closest('[inert]'));
}

/** Of radio buttons of one name, Tab reaches one. */
function isOfSeenGroup(one: HTMLElement, seen: Set<Element>): boolean {
  return one instanceof HTMLInputElement && one.type === 'radio' && [...seen].some((other) => other instanceof HTMLInputElement && other.name === one.name);
}

function isTable(one: HTMLElement): boolean {
  return one.querySelector('table, [role=listbox]') !== null && one.tagName !== 'MAIN' && one.tagName !== 'DIALOG';
}

function scrolls(one: HTMLElement, axis: 'overflowX' | 'overflowY'): boolean {
  return ['auto', 'scroll'].includes(getComputedStyle(one)[axis]);
}

function isDrawn(one: HTMLElement): boolean {
  return one.checkVisibility({ visibilityProperty: true });
}

function all(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one instanceof HTMLElement);
}

function told(one: Element): string {
  return `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> “${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 60)}”`;
}
