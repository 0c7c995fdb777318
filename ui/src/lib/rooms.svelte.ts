import { SvelteMap } from 'svelte/reactivity';

import type { PageBody, WireError } from './backend/bindings';
import type { Screen } from './path';

/** Screens that are not the first one seen: read when they are wanted, or before, when nothing else is to be done. */
const SCREENS = {
  before: () => import('../screens/BeforeStart.svelte'),
  check: () => import('../screens/Check.svelte'),
  continue: () => import('../screens/Continue.svelte'),
  history: () => import('../screens/History.svelte'),
  merge: () => import('../screens/Merge.svelte'),
  new: () => import('../screens/NewAssessment.svelte'),
  packet: () => import('../screens/Packet.svelte'),
  receive: () => import('../screens/Receive.svelte'),
  register: () => import('../screens/Register.svelte'),
  report: () => import('../screens/Report.svelte'),
  results: () => import('../screens/Results.svelte'),
  section: () => import('../screens/Section.svelte'),
  settings: () => import('../screens/Settings.svelte'),
  translations: () => import('../screens/Translations.svelte'),
  upgrade: () => import('../screens/Upgrade.svelte'),
};

/** What pages that are no plain question ask with, likewise. */
const BODIES = {
  activity: () => import('../components/question/Activity.svelte'),
  evaluation: () => import('../components/risk/RiskEvaluation.svelte'),
  plan: () => import('../components/plan/Plan.svelte'),
  risks: () => import('../components/risk/Risks.svelte'),
};

const READ = { ...SCREENS, ...BODIES };

export type ScreenRoom = keyof typeof SCREENS;
export type RoomName = keyof typeof READ;
/** The component of a room. */
export type Room<N extends RoomName> = Awaited<ReturnType<(typeof READ)[N]>>['default'];

/** The room that a place is, or nothing when it is always there. */
export function roomOf(screen: Screen, kind?: PageBody['kind']): ScreenRoom | null {
  if (screen === 'home' || screen === 'hub') return null;
  if (screen === 'page') return kind === 'risk' ? 'register' : null;
  return screen;
}

/** All that a place is made of besides what is always there. */
export function partsOf(screen: Screen, kind?: PageBody['kind']): RoomName[] {
  const room = roomOf(screen, kind);
  const body = screen === 'page' && kind ? BODY_OF[kind] : null;
  return [room, body].filter((part) => part !== null);
}

const BODY_OF: Record<PageBody['kind'], keyof typeof BODIES | null> = {
  item: null,
  criterion: null,
  activity: 'activity',
  risks: 'risks',
  risk: 'evaluation',
  plan: 'plan',
};

/** The parts of the application that were read, and those that could not be. */
class Rooms {
  readonly #read = new SvelteMap<RoomName, unknown>();
  readonly #failed = new SvelteMap<RoomName, WireError>();

  /** The component, once it was read. */
  of<N extends RoomName>(name: N): Room<N> | undefined {
    return this.#read.get(name) as Room<N> | undefined;
  }

  /** Whether all of these were read. */
  have(names: readonly RoomName[]): boolean {
    return names.every((name) => this.#read.has(name));
  }

  /** Why one of these could not be read; nothing while none failed. */
  fault(names: readonly RoomName[]): WireError | undefined {
    return names.map((name) => this.#failed.get(name)).find((error) => error !== undefined);
  }

  /** Reads these, those that failed too; done when each was read or failed. */
  async fetch(names: readonly RoomName[]): Promise<void> {
    await Promise.all(names.map((name) => this.#fetch(name)));
  }

  /** Reads everything, one after the other, so that what a person does comes between. */
  async fetchAll(): Promise<void> {
    for (const name of Object.keys(READ) as RoomName[]) if (!this.#failed.has(name)) await this.#fetch(name);
  }

  async #fetch(name: RoomName): Promise<void> {
    if (this.#read.has(name)) return;
    try {
      this.#read.set(name, (await READ[name]()).default);
      this.#failed.delete(name);
    } catch (cause) {
      this.#failed.set(name, { code: 'system', message: '', file: '', details: `${name}: ${String(cause)}` });
    }
  }
}

export const rooms = new Rooms();
