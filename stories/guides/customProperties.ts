/** What each custom property of the stylesheet is for; a test holds the list against it. */
export const customProperties: Record<string, string> = {
  background: 'Behind the panel, the dialog and the fields',
  foreground: 'Text',
  muted: 'Text of second rank: legends, facts, details',
  border: 'Lines, and the empty part of a bar',
  'field-border': 'The edge of fields, choices and buttons; 3:1 against the background',
  accent: 'What is chosen, the primary button, links, the focus',
  'on-accent': 'Text on the accent',
  danger: 'Errors, and a seat that ended',
  warning: 'A seat that ends soon, and errors that one can do something about',
  success: 'A seat that is held or borrowed',
  radius: 'Corners; smaller parts take a share of it',
  space: 'The distance that all others are a share of',
  'font-size': 'Text; titles and details take a share of it',
  'font-family': 'The typeface',
};

/** A custom property, and what stands in for it where it is not set. */
export interface CustomProperty {
  name: string;
  fallback: string;
}

/** Reads the custom properties that a host can set out of the stylesheet, in its order. */
export function readCustomProperties(css: string): CustomProperty[] {
  const found = new Map<string, string>();
  for (const { index } of css.matchAll(/var\(--rfl-/g)) {
    const [name = '', ...fallback] = insideOf(css.slice(index)).split(',');
    // The first is that of the regular density.
    if (!found.has(name)) found.set(name, fallback.join(',').trim());
  }
  return [...found].map(([name, fallback]) => ({ name, fallback }));
}

/** What stands between the parentheses at the start of a text. */
function insideOf(text: string): string {
  const start = text.indexOf('(') + 1;
  let depth = 1;
  let end = start;
  while (depth > 0 && end < text.length) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    end += 1;
  }
  return text.slice(start, end - 1);
}
