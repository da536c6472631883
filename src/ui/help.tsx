import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

/** A view that may carry one plain sentence of help. */
export type Helped<View> = View & { readonly help?: string };

const MARGIN = 8;

interface Spot {
  readonly left: string;
  readonly top: string;
}

/** Below the button, or above it where the window ends, and never beyond its sides. */
export function spotFor(button: HTMLElement, note: HTMLElement): Spot {
  const box = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = note;
  const left = Math.max(MARGIN, Math.min(box.left - MARGIN, window.innerWidth - offsetWidth - MARGIN));
  const below = box.bottom + 4;
  const top = below + offsetHeight > window.innerHeight - MARGIN ? box.top - offsetHeight - 4 : below;
  return { left: `${left}px`, top: `${Math.max(MARGIN, top)}px` };
}

function Note({ id, text, button }: { readonly id: string; readonly text: string; readonly button: HTMLElement | null }) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const note = ref.current;
    if (!note || !button) return;
    // The top layer lets no scrolling list and no later sheet cover the note.
    if ('showPopover' in note) note.showPopover();
    Object.assign(note.style, spotFor(button, note));
  }, [button]);
  return <span ref={ref} id={id} class="paper help-note" popover="manual" role="note">{text}</span>;
}

/** Closes what is open by Escape, which then does nothing else, by a press or focus elsewhere, and by scrolling what lies behind it. */
export function closeOnLeaving(inside: RefObject<HTMLElement | null>, close: () => void): () => void {
  const away = (event: Event) => { if (!inside.current?.contains(event.target as Node)) close(); };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const over = new AbortController();
  document.addEventListener('keydown', leave, { capture: true, signal: over.signal });
  for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, away, { signal: over.signal });
  window.addEventListener('scroll', away, { capture: true, signal: over.signal });
  return () => over.abort();
}

/** A question mark that opens one sentence of help beside it; Escape, a tap elsewhere or leaving it closes it. */
export function Help({ about, text }: { readonly about: string; readonly text: string | undefined }) {
  const t = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => (open ? closeOnLeaving(ref, () => setOpen(false)) : undefined), [open]);
  if (!text) return null;
  return (
    <span ref={ref} class="help">
      <button type="button" class="help-button" aria-expanded={open} aria-controls={open ? id : undefined} aria-label={t('ui.help', { about })} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">?</span>
      </button>
      {open && <Note id={id} text={text} button={ref.current} />}
    </span>
  );
}
