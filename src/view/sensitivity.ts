import type { Sensitivity } from '../foresight';
import { modelPageView } from './model-page';
import type { ModelInput, ParameterRow } from './model-types';
import { numberHref } from './model-origins';
import { plain, signed } from './numbers';
import { parameterDigits } from './parameter-units';
import type { OptionTitles } from './payoff';
import type { TornadoRow, TornadoView } from './payoff-types';
import type { Viewer } from './viewer';

type SensitivityRow = Sensitivity['rows'][number];

const ERRORS = 2;

/** Words the assumptions on which the ranking of some options hangs most. */
export function tornadoView(viewer: Viewer, found: Sensitivity, titles: OptionTitles, model: ModelInput, finished: boolean): TornadoView {
  const { words } = viewer;
  const title = (place: number): string => titles.get(found.options[place] ?? '') ?? '';
  const { best } = found;
  const numbers = found.rows.length === 0 ? [] : modelPageView(words, model).groups.flatMap((group) => group.rows);
  const rows = found.rows.map((row) => rowOf(viewer, row, { best, title, number: numbers.find(({ id }) => id === row.parameter) }));
  return {
    options: found.values.map((value, place) => ({ value, place })).sort((one, other) => other.value - one.value || Number(other.place === best) - Number(one.place === best))
      .map(({ value, place }) => ({ id: found.options[place] ?? '', title: title(place), value: words.number('pct0', 100 * value), best: place === best })),
    rows,
    scale: scaleOf(rows),
    finding: finished || rows.length > 0 ? findingOf(viewer, rows, title(best)) : '',
    futuresText: words.t(finished ? 'tornado.futures' : 'tornado.futures.so-far', { count: words.number('int', found.futures) }),
    finished,
  };
}

/** A tenth more room on each side than the leads take, so that nothing touches the edge. */
function scaleOf(rows: readonly TornadoRow[]): TornadoView['scale'] {
  const leads = [0, ...rows.flatMap(({ low, high }) => [low.lead, high.lead])];
  const [least, most] = [Math.min(...leads), Math.max(...leads)];
  const room = Math.max(1, (most - least) / 10);
  return { from: least - room, to: most + room };
}

function placeOfMost(values: readonly number[]): number {
  return Math.max(0, values.indexOf(Math.max(...values)));
}

interface Ranked {
  /** Place of the option that is best under the assumptions as they are. */
  readonly best: number;
  readonly title: (place: number) => string;
  readonly number: ParameterRow | undefined;
}

function rowOf({ words }: Viewer, row: SensitivityRow, { best, title, number }: Ranked): TornadoRow {
  const rival = rivalOf(row, best);
  const doubt = ERRORS * row.swingError;
  /** Who is best at an end; the option that is best now unless another surely leads it there. */
  const bestAt = (values: readonly number[], winner: number): number => ((values[winner] ?? 0) - (values[best] ?? 0) > doubt ? winner : best);
  const [bestLow, bestHigh] = [bestAt(row.atLow, row.best.low), bestAt(row.atHigh, row.best.high)];
  const endOf = (values: readonly number[], at: number, winner: number, nominal: number) => {
    const lead = 100 * ((values[best] ?? 0) - (values[rival] ?? 0));
    const value = [parameterDigits(at), number?.unit ?? ''].filter((text) => text !== '').join(' ');
    return { value, best: winner === nominal ? title(winner) : words.t('tornado.close'), lead, leadText: signed(lead, 0) };
  };
  return {
    id: row.parameter,
    name: number?.name ?? row.parameter,
    href: numberHref(row.parameter),
    source: number?.origin.text ?? '',
    confidence: number?.confidence ?? '',
    low: endOf(row.atLow, row.low, bestLow, row.best.low),
    high: endOf(row.atHigh, row.high, bestHigh, row.best.high),
    swing: words.t('tornado.swing', { swing: plain(100 * row.swing, 0), error: plain(100 * doubt, 0) }),
    sure: row.swing > doubt,
    rival: title(rival),
    turns: bestLow !== best || bestHigh !== best,
  };
}

/** The option against which the lead goes furthest. */
function rivalOf({ atLow, atHigh }: SensitivityRow, best: number): number {
  const swings = atLow.map((low, place) => Math.abs((atHigh[best] ?? 0) - (atHigh[place] ?? 0) - (atLow[best] ?? 0) + low));
  const rivals = swings.map((swing, place) => (place === best ? -1 : swing));
  return placeOfMost(rivals);
}

function findingOf({ words }: Viewer, rows: readonly TornadoRow[], best: string): string {
  const turning = rows.filter(({ turns }) => turns);
  if (turning.length === 0) return words.t('tornado.none', { best });
  return words.t('tornado.some', { best, names: turning.map(({ name }) => name).join(words.t('text.comma')) });
}
