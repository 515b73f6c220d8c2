import type { ElementType, Key, ReactNode } from 'react';
import * as react from 'react/jsx-runtime';
import { textApart } from './textApart';

export { Fragment } from 'react/jsx-runtime';
export type { JSX } from './elements';

type Make = (type: ElementType, props: { children?: ReactNode }, key?: Key) => react.JSX.Element;

/** React's own, for whatever is written as JSX here; texts stand apart (`textApart`). */
export const jsx: Make = (type, props, key) => react.jsx(type, textApart(type, props), key);

/** The same for several children, which may have become one text. */
export const jsxs: Make = (type, props, key) => {
  const apart = textApart(type, props);
  return (Array.isArray(apart.children) ? react.jsxs : react.jsx)(type, apart, key);
};
