import type { ReactElement, ReactNode } from 'react';
import type { StoryGlobals } from './globals.js';
import { directionOf } from './locales.js';
import './stage.css';

/**
 * The page of a host that a story stands in: theme by class and `color-scheme`, language, direction
 * and a column of some width. A page of docs has one per story, so a dark one can stand beside a
 * light one.
 */
export function Stage(props: {
  globals: StoryGlobals;
  language: string;
  /** Pixels. Default: as wide as the page, up to a comfortable column. */
  width: number | undefined;
  children: ReactNode;
}): ReactElement {
  const { theme, locale, direction } = props.globals;
  return (
    <div
      className={`stage ${theme}`}
      lang={props.language}
      dir={direction === 'auto' ? directionOf(locale) : direction}
    >
      {/* A narrow column is a state of the world, not a look: the one inline style here. */}
      <div className="stage-column" style={props.width ? { inlineSize: props.width } : undefined}>
        {props.children}
      </div>
    </div>
  );
}
