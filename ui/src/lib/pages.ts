import type { InputView, PageBody } from './backend/bindings';

/** The page of one kind. */
export type BodyOf<K extends PageBody['kind']> = Extract<PageBody, { kind: K }>;

/** The input of one type. */
export type InputOf<T extends InputView['type']> = Extract<InputView, { type: T }>;
