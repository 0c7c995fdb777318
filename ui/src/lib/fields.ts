/**
 * Whether the field takes letters: undo is then its own, as everywhere on a desktop. It never hands the key over, not even with
 * nothing left to undo: pressed once too often, it would change another page unseen.
 */
export function typesIn(target: EventTarget | null): boolean {
  const letters = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])';
  return target instanceof Element && target.matches(letters) && !target.matches(':disabled');
}
