import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ControlIcon } from './icons';
import { useWords } from './words';

/** A sheet of paper in front of everything else; Escape puts it away. */
export function Dialog(props: { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren }) {
  const t = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal();
  }, []);
  return (
    <dialog ref={ref} class="paper dialog" aria-label={props.title} onCancel={(event) => { event.preventDefault(); props.onClose(); }}>
      <h2>{props.title}</h2>
      {props.children}
      <button type="button" class="round dialog-close" aria-label={t('ui.close')} onClick={props.onClose}><ControlIcon name="close" /></button>
    </dialog>
  );
}
