import { useState } from 'preact/hooks';
import type { WhyRow, WhyView } from '../view';
import { PhaseHeading } from './marks';
import { Slip } from './slip';
import { Waterfall } from './waterfall';
import { useWords } from './words';

/** What the desk needs while causes are shown. */
export interface WhyProps {
  readonly whys: readonly WhyView[];
  readonly market: string;
  /** What the button that goes on says. */
  readonly nextText: string;
  readonly onMarket: (market: string) => void;
  readonly onNext: () => void;
}

function Line({ line, small }: { readonly line: Pick<WhyRow, 'label' | 'kind' | 'text'>; readonly small?: boolean }) {
  return <tr class={small ? 'small' : ''}><th scope="row">{line.label}</th><td>{line.kind}</td><td>{line.text}</td></tr>;
}

function Rows({ why }: { readonly why: WhyView }) {
  const t = useWords();
  return (
    <details class="tables">
      <summary>{t('ui.table.show')}</summary>
      <table class="data">
        <caption class="vh">{why.title}</caption>
        <thead><tr><th scope="col">{t('ui.why.cause')}</th><th scope="col">{t('ui.why.kind')}</th><th scope="col">{t('ui.why.amount')}</th></tr></thead>
        <tbody>
          {why.rows.flatMap((row) => [<Line key={row.id} line={row} />, ...(row.folded ?? []).map((small) => <Line key={`${row.id}-${small.label}`} line={small} small />)])}
          <tr><th scope="row">{t('ui.why.total')}</th><td /><td>{why.total}</td></tr>
        </tbody>
      </table>
    </details>
  );
}

function firstRow(why: WhyView): WhyRow | undefined {
  return why.rows.find((row) => row.you) ?? why.rows[0];
}

/** The desk while causes are shown: a waterfall and the paper behind one of its rows. */
export function Why(props: WhyProps) {
  const { whys, market, nextText, onNext } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const why = whys.find((each) => each.market === market) ?? whys[0];
  if (!why) return null;
  const row = why.rows.find((each) => each.id === opened) ?? firstRow(why);
  return (
    <div class={`why is-${why.instrument}`}>
      <div class="why-left">
        <PhaseHeading phase="why">{why.title}</PhaseHeading>
        <p class="muted">{why.note}</p>
        <Waterfall why={why} open={row?.id ?? null} onOpen={setOpened} />
        <Rows why={why} />
      </div>
      <div class="why-right">
        {row && <Slip slip={row.slip} />}
        <div class="actions"><button type="button" class="button" onClick={onNext}>{nextText}</button></div>
      </div>
    </div>
  );
}
