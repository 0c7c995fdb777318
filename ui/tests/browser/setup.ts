// The screens as they are drawn, each gone before the next.
import '@testing-library/svelte/vitest';
import { configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

import '../../src/styles/index.css';

// Waiting is no proof: a machine that does much else at once is slow.
configure({ asyncUtilTimeout: 15_000 });

// Where the last test was is not where the next begins.
afterEach(() => sessionStorage.clear());
