// The screens as they are drawn, each gone before the next.
import '@testing-library/svelte/vitest';

import '../../src/styles/index.css';
