import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** Where a link on the page led from, to go back to; null where none was followed. */
export interface PageLinks {
  readonly from: HTMLElement | null;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly back: () => void;
}

/** Brings a part of a page into sight and gives it the focus, opening what it is folded into. */
function show(target: HTMLElement): void {
  for (let around = target.closest('details:not([open])'); around !== null; around = target.closest('details:not([open])')) around.setAttribute('open', '');
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.offsetHeight > 300 ? 'start' : 'center' });
}

/** Links within a page that lies in a dialog: they move the focus and leave the browser's address alone. */
export function usePageLinks(root: RefObject<HTMLElement | null>): PageLinks {
  const [from, setFrom] = useState<HTMLElement | null>(null);
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"]') : null;
    const target = link === null ? null : root.current?.querySelector<HTMLElement>(`[id="${link.getAttribute('href')?.slice(1)}"]`);
    if (link === null || !target) return;
    event.preventDefault();
    show(target);
    setFrom(link.closest('nav') === null ? link : null);
  };
  const back = (): void => {
    if (from !== null) show(from);
    setFrom(null);
  };
  // The button may be hundreds of stops away: Escape leads back first, and closes the page after that.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || from === null) return;
    event.preventDefault();
    event.stopPropagation();
    back();
  };
  return { from, onClick, onKeyDown, back };
}
