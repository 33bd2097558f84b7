const row = (description: string, summary: string, defaultValue?: string): object => ({
  description,
  control: false,
  table: {
    type: { summary },
    ...(defaultValue !== undefined && { defaultValue: { summary: defaultValue } }),
  },
});

/** What every part takes. Written out, since the docs cannot read it off a part that is made. */
export const partArgTypes = {
  asChild: row(
    'Renders the one child in place of the element, with all that the part gives.',
    'boolean',
    'false',
  ),
  className: row('Classes beside the part’s own.', 'string'),
  ref: row('The element, to focus or to measure.', 'Ref'),
  children: row(
    'Other content in place of the part’s own, or the parts inside of a root.',
    'ReactNode',
  ),
};

/** A prop of a root's own. */
export const ownArgType = row;
