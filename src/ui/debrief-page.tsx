import type { ComponentChildren } from 'preact';
import { useWords } from './words';

/** One printed page with its head and its foot; on paper the foot may say more. */
export function Page(props: { readonly number: number; readonly foot: string; readonly paperFoot?: string; readonly children: ComponentChildren }) {
  const t = useWords();
  return (
    <article class="print page" aria-label={t('ui.debrief.page', { page: props.number, pages: 2 })}>
      <p class="page-head"><span>{t('ui.debrief.head')}</span></p>
      <div class="page-body">{props.children}</div>
      <p class="page-foot"><span>{t('ui.debrief.page', { page: props.number, pages: 2 })}</span><span class={props.paperFoot ? 'off-paper' : ''}>{props.foot}</span>{props.paperFoot && <span class="on-paper" aria-hidden="true">{props.paperFoot}</span>}</p>
    </article>
  );
}
