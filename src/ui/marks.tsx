import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Direction, Printed } from '../view';
import { ControlIcon } from './icons';
import { useWords } from './words';

const ARROWS: Readonly<Record<Direction, string>> = { up: 'M5 1l4.5 8h-9z', down: 'M5 9L.5 1h9z', flat: 'M1 4h8v2H1z' };

/** An arrow drawn as a path; words for it are hidden beside it. */
export function Arrow({ direction }: { readonly direction: Direction }) {
  const t = useWords();
  return (
    <>
      <svg class="arrow" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d={ARROWS[direction]} fill="currentColor" />
      </svg>
      <span class="vh">{t(`ui.direction.${direction}`)} </span>
    </>
  );
}

/** A printed change: arrow, sign and colour together. */
export function Change({ value }: { readonly value: Printed }) {
  return (
    <span class={`change ${value.direction}`}>
      <Arrow direction={value.direction} />
      <span>{value.text}</span>
    </span>
  );
}

/** A text in which no line ends inside a Chinese date. */
export function unbroken(text: string): string {
  return text.replace(/(\d+)月(\d+)日/g, '$1\u2060月\u2060$2\u2060日');
}

/** Whether a goal was met: a drawn mark and a word, in the ink of the text. */
export function Verdict({ met, children }: { readonly met: boolean; readonly children: ComponentChildren }) {
  return <span class={met ? 'verdict-word met' : 'verdict-word missed'}><ControlIcon name={met ? 'check' : 'close'} size="0.875em" />{children}</span>;
}

/** Text for screen readers only. */
export function Hidden(props: { readonly children: ComponentChildren }) {
  return <span class="vh">{props.children}</span>;
}

/** A heading that takes the focus when its phase begins; the page begins at its top, or at the heading where that lies below the fold. */
export function PhaseHeading(props: { readonly phase: string; readonly class?: string; readonly children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [props.phase]);
  return <h2 ref={ref} tabIndex={-1} class={props.class ?? 'phase-title'}>{props.children}</h2>;
}
