import { afterEach } from 'vitest';

// What the environment of the tests does not draw.
Element.prototype.scrollTo ??= () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;

afterEach(() => {
  sessionStorage.clear();
  document.title = '';
});
