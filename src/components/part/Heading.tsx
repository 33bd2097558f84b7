import type { ElementType, ReactElement } from 'react';
import { checkHeadingLevel } from './checkHeadingLevel.js';

/** The level of a heading, as the outline of the host's page wants it. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Props of {@link Heading}. */
export interface HeadingProps {
  /** The part that is the title, such as `Borrow.Title`; an `<h3>` of its own. */
  title: ElementType;
  /** Default: 3. */
  level?: HeadingLevel | undefined;
}

/** A title part at another level than its own. */
export function Heading({ title: Title, level = 3 }: HeadingProps): ReactElement {
  if (process.env.NODE_ENV !== 'production') checkHeadingLevel('headingLevel', level, 6);
  if (level === 3) return <Title />;
  const Element = `h${level}` as const;
  return (
    <Title asChild>
      <Element />
    </Title>
  );
}
