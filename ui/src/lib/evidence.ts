import type { ExportView, WireError } from './backend/bindings';
import type { Session } from './session.svelte';

/** Attaches files that the person chooses to an answer, once what was typed is saved; a refusal to show, or nothing. */
export async function attachEvidence(session: Session, item: string): Promise<WireError | null> {
  await session.outbox.flush();
  return session.submit('attach_evidence', { item });
}

/** Writes a copy of an attached file where the person chooses; nothing when it could not be written. */
export async function saveEvidence(session: Session, fingerprint: string): Promise<ExportView | null> {
  await session.outbox.flush();
  return session.ask('save_evidence', { draft: session.draft?.draft ?? '', fingerprint });
}
