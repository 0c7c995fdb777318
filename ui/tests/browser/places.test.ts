// Every screen, drawn by a real browser: judged by axe in every look, at every width, with wider text, and gone through with Tab.
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { start } from '../render';
import { cut, overhang, scrolledTwice, violations, walk } from './judge';
import { ask, looks, painted, wear } from './looks';
import { places } from './places';

const SIZES = [[320, 720], [960, 640], [1280, 800], [3840, 2160]] as const;

/** What people may set in place of ours (WCAG 2.2, 1.4.12). */
const WIDER = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

afterEach(async () => {
  document.head.querySelector('#wider')?.remove();
  await ask();
  await page.viewport(1280, 800);
});

test.each(places)('$name', async ({ go }) => {
  await go();
  for (const look of looks) {
    await wear(look);
    expect.soft(await violations(look === looks[0]), `axe, ${look.name}`).toEqual([]);
  }
  await wear(looks[0]!);
  expect.soft(await walk(), 'with Tab').toEqual([]);
  for (const wider of [false, true]) {
    if (wider) document.head.insertAdjacentHTML('beforeend', `<style id="wider">${WIDER}</style>`);
    for (const [width, height] of SIZES) {
      await page.viewport(width, height);
      await painted();
      expect.soft([...overhang(), ...scrolledTwice(), ...cut()], `${width} × ${height}${wider ? ', wider text' : ''}`).toEqual([]);
    }
  }
});

test('nothing moves for who asks for no movement', async () => {
  await ask({ 'prefers-reduced-motion': 'reduce' });
  await start();
  const moving = [...document.querySelectorAll('*')].filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration + getComputedStyle(one).animationDuration));
  expect(moving).toEqual([]);
  await ask();
  await painted();
  expect(getComputedStyle(document.documentElement).getPropertyValue('--moment')).not.toBe('0s');
});

test('what is wrong is found', async () => {
  await start();
  const main = document.querySelector('main')!;
  main.insertAdjacentHTML(
    'beforeend',
    `<img src="data:," /><p style="color: #bbb; background: #fff">pale</p><p style="width: 3000px">wide</p>
     <p style="width: 20px; overflow: hidden; white-space: nowrap">a long line that is cut</p><button style="outline: none">no focus</button>`,
  );
  expect((await violations()).map((one) => one.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
  expect(overhang().join()).toContain('scrolls sideways');
  expect(cut().join()).toContain('a long line');
  expect((await walk()).join()).toContain('does not show its focus');
});
