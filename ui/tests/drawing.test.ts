import { expect, test } from 'vitest';

import { drawn } from '../src/lib/drawing';

function room(svg: string): HTMLElement {
  const room = document.createElement('div');
  drawn(svg)(room);
  return room;
}

test('a drawing fills its room, and the next takes its place', () => {
  const sheet = room('<svg viewBox="0 0 612 792" width="612" height="792"><defs><path id="a" d="M0 0"/></defs><use xlink:href="#a"/></svg>');
  expect(sheet.shadowRoot?.querySelector('svg')?.getAttribute('width')).toBe('100%');
  expect(sheet.shadowRoot?.querySelectorAll('use')).toHaveLength(1);
  drawn('<svg><g></g></svg>')(sheet);
  expect(sheet.shadowRoot?.querySelectorAll('use')).toHaveLength(0);
});

test('what is no drawing is not put into the window', () => {
  for (const foreign of ['<svg><script>1</script></svg>', '<svg><a href="https://example.org"><path/></a></svg>', '<svg onload="1"></svg>', '<img src="x">', '<svg><foreignObject/></svg>', '<svg><style>*{}</style></svg>']) {
    expect(room(foreign).shadowRoot?.innerHTML).toBe('');
  }
});
