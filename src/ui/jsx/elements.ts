import type * as react from 'react';

/** What React keeps hold of whatever is put in the place of its texts. */
type Shown = react.ReactElement | readonly react.ReactElement[] | boolean | null | undefined;

/** A component that returns no bare text: it would stand beside others without an element of its own. */
export interface Component<Props = object> {
  (props: Props): Shown;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- `unknown` would refuse every component */
type AnyComponent =
  Component<any> | (new (props: any) => react.Component<any>) | react.ExoticComponent<any>;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** React's types of JSX, in which a component that returns a bare text is an error. */
// eslint-disable-next-line @typescript-eslint/no-namespace -- the compiler looks for one
export declare namespace JSX {
  type ElementType = string | AnyComponent;
  type Element = react.JSX.Element;
  type ElementClass = react.JSX.ElementClass;
  type ElementAttributesProperty = react.JSX.ElementAttributesProperty;
  type ElementChildrenAttribute = react.JSX.ElementChildrenAttribute;
  type LibraryManagedAttributes<C, P> = react.JSX.LibraryManagedAttributes<C, P>;
  type IntrinsicAttributes = react.JSX.IntrinsicAttributes;
  type IntrinsicClassAttributes<T> = react.JSX.IntrinsicClassAttributes<T>;
  type IntrinsicElements = react.JSX.IntrinsicElements;
}
