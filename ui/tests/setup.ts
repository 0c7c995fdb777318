import { configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

// Waiting is no proof: a machine that does much else at once is slow.
configure({ asyncUtilTimeout: 15_000 });

// What the environment of the tests does not draw.
Element.prototype.scrollTo ??= () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;

afterEach(() => {
  sessionStorage.clear();
  document.title = '';
});
