import type { Page } from 'playwright';

/** An element of the panel as it came out: where it is, and how it looks. */
export interface Measured {
  /** Its place in the tree, to find it again on another page. */
  path: string;
  box: { x: number; y: number; width: number; height: number };
  styles: Record<string, string>;
}

/** The properties that a host's reset would change. */
const properties = [
  'display',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-decoration-line',
  'white-space',
  'color',
  'background-color',
  'cursor',
  ...['top', 'right', 'bottom', 'left'].flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `border-${side}-width`,
    `border-${side}-style`,
    `border-${side}-color`,
  ]),
  'border-top-left-radius',
];

/** Measures every element of the panel, and the backdrop of a dialog. */
export async function measurePanel(page: Page): Promise<Measured[]> {
  // The styles that came before this state are still on their way to those of it.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  return page.evaluate((names) => {
    const panel = document.querySelector('.rfl');
    if (!panel) throw new Error('no panel on the page');
    const elements = [panel, ...panel.querySelectorAll('*')];
    return elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const computed = getComputedStyle(element);
        const styles = Object.fromEntries(
          names.map((name) => [name, computed.getPropertyValue(name)]),
        );
        // What a border of no width looks like is nobody's business.
        for (const side of ['top', 'right', 'bottom', 'left']) {
          if (styles[`border-${side}-width`] === '0px') {
            delete styles[`border-${side}-style`];
            delete styles[`border-${side}-color`];
          }
        }
        return { path: pathOf(element), box: { x, y, width, height }, styles };
      });

    function pathOf(element: Element): string {
      const steps: string[] = [];
      for (let one: Element | null = element; one && one !== panel; one = one.parentElement) {
        const place = [...(one.parentElement?.children ?? [])].indexOf(one);
        steps.unshift(
          `${one.localName}${one.classList.length > 0 ? `.${one.classList[0]}` : ''}:${place}`,
        );
      }
      return steps.join(' > ') || 'panel';
    }
  }, properties);
}

/** What differs, a line each; a pixel more or less does not count. */
export function differences(expected: Measured[], found: Measured[]): string[] {
  const byPath = new Map(found.map((one) => [one.path, one]));
  const missing = expected
    .filter(({ path }) => !byPath.has(path))
    .map(({ path }) => `${path}: missing`);
  const more =
    found.length > expected.length ? [`${found.length} elements, not ${expected.length}`] : [];
  const changed = expected.flatMap(({ path, box, styles }) => {
    const other = byPath.get(path);
    if (!other) return [];
    const moved = (['x', 'y', 'width', 'height'] as const)
      .filter((side) => Math.abs(box[side] - other.box[side]) > 1)
      .map((side) => `${path} ${side}: ${other.box[side]}, not ${box[side]}`);
    const names = new Set([...Object.keys(styles), ...Object.keys(other.styles)]);
    const restyled = [...names]
      .filter((name) => styles[name] !== other.styles[name])
      .map((name) => `${path} ${name}: ${other.styles[name]}, not ${styles[name]}`);
    return [...moved, ...restyled];
  });
  return [...missing, ...more, ...changed];
}
