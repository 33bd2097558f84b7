import { Source } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';

/** A file of ../examples, which the type checker reads too: `of` is its `?raw` import. */
export function Code({ of }: { of: string }): ReactElement {
  return <Source code={of.trim()} language="tsx" />;
}
