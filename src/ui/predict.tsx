import { useState } from 'preact/hooks';
import type { TileView } from '../view';
import { Candles } from './candles';
import { Arrow, PhaseHeading } from './marks';
import type { PredictMarket, PredictionInput } from './types';
import { useWords } from './words';

/** What the desk needs while the player predicts. */
export interface PredictProps {
  readonly markets: readonly PredictMarket[];
  readonly onPredict: (predictions: readonly PredictionInput[]) => void;
  readonly onSkip: () => void;
  /** The tiles of the board, for the bars on each question. */
  readonly tiles?: readonly TileView[];
}

interface Answer {
  readonly direction?: 'up' | 'down';
  readonly confidencePct: number;
}

interface RowProps {
  readonly market: PredictMarket;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

function Ways({ market, answer, onAnswer }: RowProps) {
  const t = useWords();
  return (
    <fieldset class="ways">
      <legend class="vh">{t('ui.predict.way', { market: market.name })}</legend>
      {(['up', 'down'] as const).map((direction) => (
        <label key={direction} class={`way ${direction}`}>
          <input type="radio" name={`way-${market.market}`} value={direction} checked={answer.direction === direction}
            onChange={() => onAnswer({ ...answer, direction })} />
          <span><Arrow direction={direction} /><span aria-hidden="true">{t(`ui.predict.${direction}`)}</span></span>
        </label>
      ))}
    </fieldset>
  );
}

function Sureness({ market, answer, onAnswer }: RowProps) {
  const t = useWords();
  const share = { '--share': String((answer.confidencePct - 50) / 50) };
  return (
    <label class="range">
      <span class="range-label">{t('ui.predict.sure')}<span class="vh"> {market.name}</span></span>
      <output class="range-value">{answer.confidencePct}%</output>
      <input type="range" min={50} max={100} step={5} value={answer.confidencePct} style={share}
        aria-valuetext={t('ui.predict.percent', { percent: answer.confidencePct })}
        onInput={(event) => onAnswer({ ...answer, confidencePct: Number(event.currentTarget.value) })} />
      <span class="range-ends" aria-hidden="true"><span>{t('ui.predict.coin')}</span><span>{t('ui.predict.certain')}</span></span>
    </label>
  );
}

function Question({ tile, ...props }: RowProps & { readonly tile: TileView | undefined }) {
  return (
    <article class={`paper question is-${props.market.instrument}`}>
      <h3><i class="accent" aria-hidden="true" />{props.market.name}</h3>
      <p class="question-now">{props.market.value}</p>
      <div class="question-bars">{tile && tile.candles.length > 0 && <Candles tile={tile} width={330} height={72} />}</div>
      <Ways {...props} />
      <Sureness {...props} />
    </article>
  );
}

/** The desk while the player says which way markets will go, and how sure. */
export function Predict({ markets, onPredict, onSkip, tiles = [] }: PredictProps) {
  const t = useWords();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const answerOf = (market: string): Answer => answers[market] ?? { confidencePct: 60 };
  const given = markets.flatMap(({ market }) => {
    const { direction, confidencePct } = answerOf(market);
    return direction ? [{ market, direction, confidencePct }] : [];
  });
  return (
    <div class="predict">
      <div class="predict-lead">
        <PhaseHeading phase="predict">{t('ui.predict.title')}</PhaseHeading>
        <p>{t('ui.predict.lead')}</p>
        <p class="muted">{t('ui.predict.note')}</p>
      </div>
      <div class="questions">
        {markets.map((market) => (
          <Question key={market.market} market={market} answer={answerOf(market.market)} tile={tiles.find((tile) => tile.market === market.market)}
            onAnswer={(answer) => setAnswers({ ...answers, [market.market]: answer })} />
        ))}
      </div>
      <div class="actions">
        <button type="button" class="button quiet" onClick={onSkip}>{t('ui.predict.skip')}</button>
        <button type="button" class="button" disabled={given.length === 0} onClick={() => onPredict(given)}>{t('ui.predict.go')}</button>
      </div>
    </div>
  );
}
