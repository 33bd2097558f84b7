import type { ReactElement } from 'react';
import { Table } from '../guides/Table.js';
import type { PartEntry } from './partCatalogue.js';
import { partCatalogue } from './partCatalogue.js';

/** The parts of a family: element, purpose, states and own props. */
export function PartTable({ of }: { of: keyof typeof partCatalogue }): ReactElement {
  const parts: Record<string, PartEntry> = partCatalogue[of];
  return (
    <Table
      head={['Part', 'Renders', 'Is', 'States', 'Own props']}
      rows={Object.entries(parts).map(([name, { element, what, states, props }]) => [
        <code key="name">{`${of}.${name}`}</code>,
        element === 'none' ? 'no element' : <code key="element">{`<${element}>`}</code>,
        what,
        states && <code key="states">{states}</code>,
        props && <code key="props">{props}</code>,
      ])}
    />
  );
}
