/**
 * What JSX becomes in the background, which draws cards as data and never renders: the parts of Preact's elements
 * that `components/card/to-markup.ts` reads, without Preact. `wxt.config.ts` puts it in the place of
 * `preact/jsx-runtime` there.
 */
export function jsx(type: unknown, props: object, key?: unknown) {
  return { type, props, key };
}

export { jsx as jsxs };

export const Fragment = ({ children }: { children: unknown }) => children;
