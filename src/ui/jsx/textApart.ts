import type { ElementType, ReactNode } from 'react';
import { Fragment, jsx } from 'react/jsx-runtime';

/** Elements without looks or meaning, so that a text beside others has a parent of its own. */
const TEXT_ELEMENT = 'x-t';
/** The same for a lone space, which takes no room where a text would (`ui/base.css`). */
const SPACE_ELEMENT = 'x-s';

/** Inside drawings, where unknown elements are not drawn. */
const TEXT_ELEMENT_OF: Record<string, string> = { text: 'tspan', tspan: 'tspan' };

const isText = (child: ReactNode): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

const isNothing = (child: ReactNode) => child == null || typeof child === 'boolean';

/** Each run of texts as one, at the place of its first; the others' places stay, empty. */
function joinRuns(children: readonly ReactNode[]): ReactNode[] {
  const joined: ReactNode[] = [];
  let first = -1;
  for (const [index, child] of children.entries()) {
    joined.push(child);
    if (isNothing(child)) continue;
    if (!isText(child)) first = -1;
    else if (first < 0) first = index;
    else {
      joined[first] = `${joined[first] as string}${child}`;
      joined[index] = null;
    }
  }
  return joined;
}

function elementOf(type: ElementType, text: string | number): 'span' {
  const inDrawing = typeof type === 'string' ? TEXT_ELEMENT_OF[type] : undefined;
  const isSpace = typeof text === 'string' && text.trim() === '';
  return (inDrawing ?? (isSpace ? SPACE_ELEMENT : TEXT_ELEMENT)) as 'span';
}

/**
 * The props of an element such that React never changes a text that has siblings. Page translators
 * and extensions put other nodes in the place of texts: React would then change a text that is no
 * longer there, and a number on screen would be wrong, or fail at inserting before it. A text that is
 * all that an element holds is safe: it is set as the element's content.
 */
export function textApart<Props extends { children?: ReactNode }>(
  type: ElementType,
  props: Props,
): Props {
  const { children } = props;
  if (typeof type !== 'string' && type !== Fragment) return props;
  const list: readonly ReactNode[] = Array.isArray(children) ? children : [children];
  if (!list.some(isText)) return props;
  const joined = joinRuns(list);
  const alone = joined.filter((child) => !isNothing(child));
  if (type !== Fragment && alone.length === 1 && isText(alone[0])) {
    return { ...props, children: alone[0] };
  }
  const apart = joined.map((child) =>
    isText(child) && child !== '' ? jsx(elementOf(type, child), { children: child }) : child,
  );
  return { ...props, children: Array.isArray(children) ? apart : apart[0] };
}
