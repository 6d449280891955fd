import { PROPERTY, type RenderedComponent } from './renderer.ts';

const labelOf = ({ component }: RenderedComponent): string => {
  const label = component.getCalculatedByKey(PROPERTY.accessibilityLabel);
  return typeof label === 'string' ? label : '';
};

const isTouchable = ({ component }: RenderedComponent): boolean => {
  const commands = component.getCalculatedByKey(PROPERTY.onPress);
  return Array.isArray(commands) && commands.length > 0;
};

/**
 * Gives a drawn document what a screen reader and a keyboard need: the labels it was written with, and buttons that are
 * buttons. A device does the same; this renderer leaves it out.
 */
export const makeAccessible = (components: Iterable<RenderedComponent>): void => {
  for (const one of components) {
    const { container, component } = one;
    const label = labelOf(one);
    if (isTouchable(one)) {
      container.setAttribute('role', 'button');
      container.tabIndex = 0;
      container.setAttribute('aria-label', label || container.innerText.replace(/\s+/g, ' ').trim());
      container.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        component.pressed();
      });
    } else if (label !== '' && container.querySelector('svg')) {
      container.setAttribute('role', 'img');
      container.setAttribute('aria-label', label);
    }
  }
};
