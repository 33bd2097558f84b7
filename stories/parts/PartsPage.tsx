import { Controls, Description, Primary, Stories, Title } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { PartTable } from './PartTable.js';
import type { partCatalogue } from './partCatalogue.js';

/** `parameters.docs` of a family of parts: the usual page, with the table of its parts. */
export function partsDocs(
  of: keyof typeof partCatalogue,
  component: string,
): { description: { component: string }; page: () => ReactElement } {
  return { description: { component }, page: () => <PartsPage of={of} /> };
}

function PartsPage({ of }: { of: keyof typeof partCatalogue }): ReactElement {
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <PartTable of={of} />
      <Controls />
      <Stories includePrimary={false} />
    </>
  );
}
