/**
 * What JSX becomes in the background, which draws cards as data and never renders: the parts of Preact's elements
 * that `components/card/to-markup.ts` reads, without Preact. `wxt.config.ts` has components call it.
 */
export function drawn(type: unknown, given: { key?: unknown } | null, ...children: unknown[]) {
  const { key, ...props } = given ?? {};
  return {
    type,
    key,
    props: {
      ...props,
      ...(children.length > 0 && { children: children.length > 1 ? children : children[0] }),
    },
  };
}

export const Fragment = ({ children }: { children: unknown }) => children;
