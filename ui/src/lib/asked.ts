import { createContext } from 'svelte';

/** What sets the fields of a question apart where several share a page. */
export interface Asked {
  /** Before every name and id; empty where the question is alone on its page. */
  readonly prefix: string;
  /** The element that says more about the question, when there is one. */
  readonly hint: string | undefined;
}

/** Whoever shows a question says which it is; whatever asks it reads that. */
export const [useAsked, setAsked] = createContext<Asked>();
