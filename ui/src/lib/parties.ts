import type { RoleView } from './backend/bindings';
import { plain } from './search';

/** A party is the id of a role, or any words: what to show for it. */
export function partyLabel(party: string, roles: RoleView[]): string {
  return roles.find((role) => role.id === party)?.label ?? party;
}

/** What typed words stand for: the role they name, or themselves. */
export function partyOf(words: string, roles: RoleView[]): string {
  const wanted = plain(words);
  return roles.find((role) => plain(role.label) === wanted)?.id ?? words.trim();
}

/** The roles whose name holds the words, whatever the accents. */
export function matching(roles: RoleView[], words: string): RoleView[] {
  const wanted = plain(words);
  return roles.filter((role) => plain(role.label).includes(wanted));
}
