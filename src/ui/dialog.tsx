import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ControlIcon } from './icons';
import { useWords } from './words';

/** A sheet of paper in front of everything else; Escape puts it away and the focus goes back to where it was. */
export function Dialog(props: { readonly title: string; readonly wide?: boolean; readonly onClose: () => void; readonly children: ComponentChildren }) {
  const t = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (ref.current && !ref.current.open) ref.current.showModal();
    return () => { if (before instanceof HTMLElement) before.focus({ preventScroll: true }); };
  }, []);
  return (
    <dialog ref={ref} class={props.wide ? 'paper dialog wide' : 'paper dialog'} aria-label={props.title} onCancel={(event) => { event.preventDefault(); props.onClose(); }}>
      <div class="dialog-head">
        <h2>{props.title}</h2>
        <button type="button" class="round" aria-label={t('ui.close')} onClick={props.onClose}><ControlIcon name="close" /></button>
      </div>
      {props.children}
    </dialog>
  );
}
