'use client';

import type {
  ComponentPropsWithoutRef,
  ComponentRef,
  ElementType,
  ForwardRefExoticComponent,
  JSX,
  Ref,
  RefAttributes,
} from 'react';
import { forwardRef, isValidElement } from 'react';
import { mergeProps } from './mergeProps.js';
import { Slot } from './Slot.js';

type TagName = keyof JSX.IntrinsicElements;

/** What every part takes: the attributes of its element, a ref, and `asChild`. */
export type PartProps<Tag extends TagName> = ComponentPropsWithoutRef<Tag> &
  RefAttributes<ComponentRef<Tag>> & {
    /** Renders the one child in place of the element, with all that the part gives. Default: false. */
    asChild?: boolean;
  };

/** A part: one element, to style by its class or its `data-*` states, or to replace by `asChild`. */
export type Part<Tag extends TagName, Own = object> = ForwardRefExoticComponent<
  PartProps<Tag> & Own
>;

/** What a part's hook gives: attributes, among them the `data-*` states, and a ref of its own. */
export type PartAttributes<Tag extends TagName> = ComponentPropsWithoutRef<Tag> &
  Partial<Record<`data-${string}`, string | undefined>> & { ref?: Ref<ComponentRef<Tag>> };

/**
 * Makes a part of one element. What the caller gives wins over what the hook gives, but for
 * `className` and event handlers, where both count.
 *
 * @param name as people write it, such as `Seat.Badge`
 * @param use a hook: takes the caller's props, with the names of a child that takes the place, and gives
 *   the part's attributes, or null where there is nothing to show
 * @param ownProps the props that are the hook's alone and do not reach the element
 */
export function createPart<Tag extends TagName, Own extends object = object>(
  name: string,
  tag: Tag,
  className: string,
  use: (props: Own) => PartAttributes<Tag> | null,
  ownProps: readonly (keyof Own & string)[] = [],
): Part<Tag, Own> {
  const Component = forwardRef<unknown, Record<string, unknown>>((given, forwarded) => {
    const { asChild, ...props } = given;
    const rendered = asChild ? { ...given, ...namesOf(props['children']) } : given;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Part says what is given
    const attributes: { ref?: Ref<unknown> } | null = use(rendered as Own);
    if (!attributes) return null;
    for (const key of ownProps) delete props[key];
    const merged = mergeProps(
      { className, ...attributes },
      asChild ? asChildOf(name, props) : props,
    );
    const Element: ElementType = asChild ? Slot : tag;
    const { ref } = attributes;
    const element = <Element {...merged} ref={ref ?? forwarded} />;
    // A hook that joins two refs would run for each element of the page, and hardly any has two.
    return ref && forwarded ? <Slot ref={forwarded} child={element} /> : element;
  });
  Component.displayName = name;
  return Component;
}

/** What of a child's props other parts refer to, or names it: they are the element's in the end. */
function namesOf(child: unknown): Record<string, unknown> {
  if (!isValidElement<Record<string, unknown>>(child)) return {};
  const own = ['id', 'aria-label', 'aria-labelledby'].map((name) => [name, child.props[name]]);
  return Object.fromEntries(own.filter(([, value]) => value !== undefined));
}

/** The caller's child is then the element, and what the part says goes inside of it. */
function asChildOf(part: string, given: Record<string, unknown>): Record<string, unknown> {
  const { children: child, ...props } = given;
  return { ...props, child, part };
}
