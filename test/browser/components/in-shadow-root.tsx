import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { I18nProvider } from '../../../components/ui/i18n.tsx';
import { messagesFor } from '../../support/messages.ts';
import type { Language } from '../../../lib/i18n/types.ts';

export interface Look {
  theme?: 'light' | 'dark' | 'auto';
  language?: Language;
}

/**
 * Renders as the extension does: inside an open shadow root with its stylesheet. The result's `root` holds the
 * component, `rerender` draws another one in its place, and everything is gone before the next test.
 */
export function renderInShadowRoot(css: string, component: ComponentChild, look: Look = {}) {
  const { language = 'nl' } = look;
  const { host, root } = shadowRootWith(css, look);
  const inLanguage = (child: ComponentChild) => (
    <I18nProvider messages={messagesFor(language)} language={language}>
      {child}
    </I18nProvider>
  );
  const { rerender } = render(inLanguage(component), { container: root });
  return { host, root, rerender: (child: ComponentChild) => rerender(inLanguage(child)) };
}

/** An open shadow root with a style sheet, and an element to draw in. */
export function shadowRootWith(css: string, { theme = 'light' }: Look = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  host.dataset['theme'] = theme;
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const root = shadow.appendChild(document.createElement('div'));
  return { host, root };
}

/** Takes down what {@link renderInShadowRoot} put up. */
export function cleanUp(): void {
  cleanup();
  document.body.replaceChildren();
}

/** Everything axe finds wrong, in words; the landmarks around the component are its page's affair. */
export async function accessibilityProblems(host: Element): Promise<string[]> {
  const { violations } = await axe.run(host, {
    rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The element with the focus, also inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** How a screen reader would name a control, for the controls used here. */
export function nameOf(element: Element | null): string {
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
}
