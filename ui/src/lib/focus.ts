const REACHABLE = 'button, input, select, textarea, a[href], summary';

/** Notes what has focus inside an element that is about to be made anew; the result gives focus back to what stands there then. */
export function keepFocus(inside: HTMLElement | undefined): () => void {
  const active = document.activeElement;
  if (!inside || !(active instanceof HTMLElement) || !inside.contains(active)) return () => undefined;
  const place = reachable(inside).indexOf(active);
  return () => {
    const there = reachable(inside)[place];
    // Something else stands there: the page is read again from its title.
    const back = there && alike(there, active) ? there : document.querySelector<HTMLElement>('h1');
    back?.focus();
  };
}

function reachable(inside: HTMLElement): HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(REACHABLE)];
}

function alike(one: HTMLElement, other: HTMLElement): boolean {
  const option = (element: HTMLElement) => (element instanceof HTMLInputElement && element.name ? element.value : '');
  return one.tagName === other.tagName && option(one) === option(other);
}
