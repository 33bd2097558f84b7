import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { customProperties, readCustomProperties } from '../../stories/guides/customProperties.js';

it('the guide to theming says what each custom property of the stylesheet is for', async () => {
  const css = await readFile(new URL('../../src/styles.css', import.meta.url), 'utf8');
  const names = readCustomProperties(css).map(({ name }) => name.replace('--rfl-', ''));
  expect(names.toSorted()).toEqual(Object.keys(customProperties).toSorted());
});

it('reads a default with parentheses of its own', () => {
  expect(readCustomProperties('a { b: var(--rfl-x, var(--y, light-dark(#fff, #000))); }')).toEqual([
    { name: '--rfl-x', fallback: 'var(--y, light-dark(#fff, #000))' },
  ]);
});
