import { useState } from 'preact/hooks';
import type { WhyRow, WhyView } from '../view';
import { PhaseHeading } from './marks';
import { Slip } from './slip';
import { Waterfall } from './waterfall';
import { Shares } from './who';
import type { AskShares } from './who';
import { Silence } from './who-silence';
import type { AskSilence } from './who-silence';
import { useWords } from './words';

/** What else can be asked about a week than what its ledger holds. */
export interface WhyAsks {
  readonly shares: AskShares;
  /** What a share is, in one sentence. */
  readonly help: string;
  /** Absent where several people watch together: nobody is meant. */
  readonly silence?: AskSilence;
}

/** What the desk needs while causes are shown. */
export interface WhyProps {
  readonly whys: readonly WhyView[];
  readonly market: string;
  /** What the button that goes on says. */
  readonly nextText: string;
  readonly onMarket: (market: string) => void;
  readonly onNext: () => void;
  /** Absent where nobody can work it out. */
  readonly asks?: WhyAsks;
}

type Way = 'causes' | 'seats' | 'silence';

function Ways({ ways, way, onWay }: { readonly ways: readonly Way[]; readonly way: Way; readonly onWay: (way: Way) => void }) {
  const t = useWords();
  if (ways.length < 2) return null;
  return (
    <fieldset class="forecast-tabs why-ways">
      <legend class="vh">{t('ui.why.ways')}</legend>
      {ways.map((each) => (
        <label key={each} class="forecast-tab">
          <input type="radio" name="why-way" value={each} checked={way === each} onChange={() => onWay(each)} />
          <span>{t(`ui.why.way.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function waysOf(asks: WhyAsks | undefined): readonly Way[] {
  if (asks === undefined) return ['causes'];
  return asks.silence === undefined ? ['causes', 'seats'] : ['causes', 'seats', 'silence'];
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

/** The ledger as a waterfall, and as a table. */
function Causes({ why, open, onOpen }: { readonly why: WhyView; readonly open: string | null; readonly onOpen: (row: string) => void }) {
  return (
    <>
      <Waterfall why={why} open={open} onOpen={onOpen} />
      <Rows why={why} />
    </>
  );
}

/** The desk while causes are shown: a waterfall with the paper behind one of its rows, the shares of institutions, or the week without the player. */
export function Why(props: WhyProps) {
  const { whys, market, nextText, onNext, asks } = props;
  const t = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const [wanted, setWay] = useState<Way>('causes');
  const why = whys.find((each) => each.market === market) ?? whys[0];
  if (!why) return null;
  const ways = waysOf(asks);
  const way = ways.includes(wanted) ? wanted : 'causes';
  const row = why.rows.find((each) => each.id === opened) ?? firstRow(why);
  return (
    <div class={`why is-${why.instrument} by-${way}`}>
      <div class="why-left">
        <PhaseHeading phase="why">{way === 'silence' ? t('ui.silence.title') : why.title}</PhaseHeading>
        <div class="why-head">
          <Ways ways={ways} way={way} onWay={setWay} />
          {way === 'causes' && <p class="muted">{why.note}</p>}
        </div>
        {way === 'causes' && <Causes why={why} open={row?.id ?? null} onOpen={setOpened} />}
        {way === 'seats' && asks && <Shares ask={asks.shares} market={why.market} help={asks.help} />}
        {way === 'silence' && asks?.silence && <Silence ask={asks.silence} span="turn" />}
      </div>
      <div class="why-right">
        {way === 'causes' && row && <Slip slip={row.slip} />}
        <div class="actions"><button type="button" class="button" onClick={onNext}>{nextText}</button></div>
      </div>
    </div>
  );
}
