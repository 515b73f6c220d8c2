import type { ElementType, Key, ReactNode } from 'react';
import * as react from 'react/jsx-dev-runtime';
import { textApart } from './textApart';

export { Fragment } from 'react/jsx-runtime';
export type { JSX } from './elements';

/** What `jsx-runtime` is for the build, while developing and in tests. */
export const jsxDEV = (
  type: ElementType,
  props: { children?: ReactNode },
  key: Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
) => {
  const apart = textApart(type, props);
  const many = isStatic && Array.isArray(apart.children);
  return react.jsxDEV(type, apart, key, many, source, self);
};
