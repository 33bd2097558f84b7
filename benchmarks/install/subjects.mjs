/**
 * @typedef {object} Subject
 * @property {string} name the package that it is known by
 * @property {string[]} packages what is installed
 * @property {'hooks' | 'components'} kind
 * @property {string} page what an app imports first: the provider, and a hook or the widget
 * @property {number} [budget] bytes of gzip
 */

/** @param {string} tarball of ours, which need not be published @returns {Subject[]} */
export function subjectsWith(tarball) {
  const ours = { name: 'react-floating-license', packages: [tarball] };
  return [
    {
      ...ours,
      kind: 'hooks',
      page: `export { FloatingLicenseProvider, useFloatingBorrow, useFloatingRelease, useFloatingSeat } from 'react-floating-license'`,
      budget: 18_000,
    },
    {
      name: 'autumn-js',
      packages: ['autumn-js'],
      kind: 'hooks',
      page: `export { AutumnProvider, useCustomer } from 'autumn-js/react'`,
    },
    {
      name: '@schematichq/schematic-react',
      packages: ['@schematichq/schematic-react'],
      kind: 'hooks',
      page: `export { SchematicProvider, useSchematicEntitlement } from '@schematichq/schematic-react'`,
    },
    {
      name: '@clerk/react',
      packages: ['@clerk/react'],
      kind: 'hooks',
      page: `export { ClerkProvider, useUser } from '@clerk/react'`,
    },
    {
      name: '@flowglad/react',
      packages: ['@flowglad/react'],
      kind: 'hooks',
      page: `export { FlowgladProvider, useBilling } from '@flowglad/react'`,
    },
    {
      ...ours,
      kind: 'components',
      page: `export { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license'`,
      budget: 24_000,
    },
    {
      name: '@workos-inc/widgets',
      packages: ['@workos-inc/widgets'],
      kind: 'components',
      page: `export { UsersManagement, WorkOsWidgets } from '@workos-inc/widgets'`,
    },
    {
      name: '@schematichq/schematic-components',
      packages: ['@schematichq/schematic-components'],
      kind: 'components',
      page: `export { EmbedProvider, SchematicEmbed } from '@schematichq/schematic-components'`,
    },
  ];
}
