import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Direction, Printed } from '../view';
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

/** Text for screen readers only. */
export function Hidden(props: { readonly children: ComponentChildren }) {
  return <span class="vh">{props.children}</span>;
}

/** A heading that takes the focus when its phase begins. */
export function PhaseHeading(props: { readonly phase: string; readonly class?: string; readonly children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [props.phase]);
  return <h2 ref={ref} tabIndex={-1} class={props.class ?? 'phase-title'}>{props.children}</h2>;
}
