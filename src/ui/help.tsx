import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

/** A view that may carry one plain sentence of help. */
export type Helped<View> = View & { readonly help?: string };

const MARGIN = 8;
const WIDTH = 272;

interface Spot {
  readonly left: string;
  readonly top: string;
}

/** Below the button, or above it where the window ends, and never beyond its sides. */
function spotFor(button: HTMLElement, note: HTMLElement): Spot {
  const box = button.getBoundingClientRect();
  const { offsetWidth = WIDTH, offsetHeight } = note;
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

/** A question mark that opens one sentence of help beside it; Escape, a tap elsewhere or leaving it closes it. */
export function Help({ about, text }: { readonly about: string; readonly text: string | undefined }) {
  const t = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => { if (!ref.current?.contains(event.target as Node)) setOpen(false); };
    const moved = () => setOpen(false);
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    window.addEventListener('scroll', moved, true);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      window.removeEventListener('scroll', moved, true);
    };
  }, [open]);
  if (!text) return null;
  const leave = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <span ref={ref} class="help" onKeyDown={leave}>
      <button type="button" class="help-button" aria-expanded={open} aria-controls={open ? id : undefined} aria-label={t('ui.help', { about })} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">?</span>
      </button>
      {open && <Note id={id} text={text} button={ref.current} />}
    </span>
  );
}
