import addonA11y from '@storybook/addon-a11y';

const a11y = addonA11y();
type Check = Extract<NonNullable<typeof a11y.afterEach>, (...args: never[]) => unknown>;

/**
 * In a test run, lets the addon check the story a second time, in the theme that it does not stand
 * in. Its own check follows in the theme of the story, so every story has to pass in both.
 */
export const checkOtherTheme: Check = async (context) => {
  // In Storybook itself the toolbar says which theme is looked at.
  if (import.meta.env['VITEST_STORYBOOK'] === undefined) return;
  const stages = document.querySelectorAll('.stage');
  if (stages.length === 0) throw new Error('This story has no stage, so no theme to check.');
  const other = stages[0]?.classList.contains('dark') ? 'light' : 'dark';
  const switchTheme = (): void =>
    stages.forEach(({ classList }) => ['light', 'dark'].forEach((name) => classList.toggle(name)));
  switchTheme();
  try {
    for (const check of [a11y.afterEach ?? []].flat()) await check(context);
  } catch (cause) {
    throw new Error(`In the ${other} theme: ${String(cause)}`, { cause });
  } finally {
    switchTheme();
  }
};
