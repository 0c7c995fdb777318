/** Goes to a part of the page: its title comes into view and takes focus. */
export function reach(id: string): void {
  const title = document.getElementById(id);
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}
