// The only door to the Rust side: every other file asks through `command`.
import { invoke } from '@tauri-apps/api/core';

import type { Commands, WireError } from './bindings';

export type CommandName = keyof Commands;
export type Request<N extends CommandName> = Commands[N][0];
export type Reply<N extends CommandName> = Commands[N][1];

/** Asks for one thing and waits for the whole new view. Fails with a `CommandError` only. */
export type Backend = <N extends CommandName>(name: N, request: Request<N>) => Promise<Reply<N>>;

/** A command that did not do what was asked; what was there before is untouched. */
export class CommandError extends Error {
  constructor(readonly wire: WireError) {
    super(wire.message);
    this.name = 'CommandError';
  }
}

export const command: Backend = async (name, request) => {
  try {
    return await invoke(name, { request });
  } catch (cause) {
    throw new CommandError(wireError(cause));
  }
};

/** What a failure says. One that does not come from a command of ours (a refused call, a bug) keeps its words as details. */
export function wireError(cause: unknown): WireError {
  if (cause instanceof CommandError) return cause.wire;
  if (isWireError(cause)) return cause;
  const details = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return { code: 'system', message: '', file: '', details };
}

function isWireError(cause: unknown): cause is WireError {
  return typeof cause === 'object' && cause !== null && 'code' in cause && 'message' in cause;
}
