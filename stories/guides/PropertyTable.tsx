import type { ReactElement } from 'react';
import css from '../../src/styles.css?raw';
import { customProperties, readCustomProperties } from './customProperties.js';
import { Table } from './Table.js';

/** Every custom property that a host can set, with its default, read out of the stylesheet. */
export function PropertyTable(): ReactElement {
  return (
    <Table
      head={['Property', 'Default', 'For']}
      rows={readCustomProperties(css).map(({ name, fallback }) => [
        <code key="name">{name}</code>,
        <code key="fallback">{fallback}</code>,
        customProperties[name.replace('--rfl-', '')],
      ])}
    />
  );
}
