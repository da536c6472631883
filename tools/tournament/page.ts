import type { SeatResult, SeatVerdict, TournamentReport } from '../../src/app/headless';
import type { Scenario } from '../../src/model';

/** Puts a tournament into Markdown: a section for each seat, a row for each mix of opponents. */
export function tournamentText(scenario: Scenario, report: TournamentReport): string {
  const seats = Object.entries(report.seats).map(([seat, result]) => seatSection(scenario, { seat, result, verdict: verdictOf(report, seat) }));
  return [`# ${scenario.level.title.en}`, '', sizeText(report), '', ...seats].join('\n');
}

/** The same text one heading lower, as a part of a page on several levels. */
export function levelSection(scenario: Scenario, report: TournamentReport): string {
  return tournamentText(scenario, report).replace(/^#/gm, '##');
}

interface Section {
  readonly seat: string;
  readonly result: SeatResult;
  readonly verdict: SeatVerdict;
}

interface Column {
  readonly goalSet: string;
  readonly title: string;
  readonly doctrine: string;
}

function verdictOf({ verdicts }: TournamentReport, seat: string): SeatVerdict {
  const verdict = verdicts[seat];
  if (verdict === undefined) throw new Error(`no verdict on ${seat}`);
  return verdict;
}

function sizeText({ games, seeds, seed }: TournamentReport): string {
  return `${games} games: each doctrine meets each mix on the same ${seeds} seeds (drawn from seed ${seed}).`;
}

function seatSection(scenario: Scenario, section: Section): string {
  const { seat, result, verdict } = section;
  const { name, goalSets } = scenario.level.seats.find(({ id }) => id === seat) ?? { name: { en: seat }, goalSets: [] };
  const columns = goalSets.flatMap(({ id, title }) => Object.keys(result.goalSets[id] ?? {}).map((doctrine) => ({ goalSet: id, title: title.en, doctrine })));
  const mixes = Object.keys(figureAt(result, columns[0])?.mixes ?? {});
  const rows = [
    ['against', ...columns.map(({ title, doctrine }) => `${title}: ${doctrine}`)],
    ['---', ...columns.map(() => '---:')],
    ...mixes.map((mix) => [mix, ...columns.map((column) => cellText(section, column, mix))]),
    ['all mixes', ...columns.map((column) => overallText(result, column))],
  ];
  return [`## ${name.en}`, '', verdictText(verdict), '', ...rows.map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n');
}

function figureAt(result: SeatResult, column: Column | undefined) {
  return column === undefined ? undefined : result.goalSets[column.goalSet]?.[column.doctrine];
}

function verdictText({ dominant, winners, decidedBy }: SeatVerdict): string {
  const best = winners.length === 0 ? 'No doctrine is best anywhere beyond sampling error.' : `Best somewhere: ${winners.join(', ')}.`;
  const last = dominant === null ? 'None is best everywhere.' : `${dominant} is best everywhere, ties counted.`;
  return `${best} ${last} Decided by all goals in ${decidedBy.all} places, by the share of goals in ${decidedBy.part}, by margin in ${decidedBy.margin}.`;
}

/** The share of games with all goals met; where it tells nothing apart, the figure that does, marked. */
function cellText({ result, verdict }: Section, column: Column, mix: string): string {
  const { goalSet, doctrine } = column;
  const win = verdict.wins.find((entry) => entry.goalSet === goalSet && entry.mix === mix);
  const all = percent(figureAt(result, column)?.mixes[mix]);
  const text = win === undefined || win.decidedBy === 'all' ? all : `${all} (${otherText(result, column, mix, win.decidedBy)})`;
  return win?.doctrine === doctrine ? `**${text}**` : text;
}

function otherText(result: SeatResult, { goalSet, doctrine }: Column, mix: string, rule: 'part' | 'margin'): string {
  if (rule === 'part') return `${percent(result.partial[goalSet]?.[doctrine]?.mixes[mix])} of goals`;
  return `margin ${(result.margin[goalSet]?.[doctrine]?.mixes[mix] ?? 0).toFixed(2)}`;
}

function overallText(result: SeatResult, column: Column): string {
  const figure = figureAt(result, column);
  return `${percent(figure?.overall)} ± ${(100 * (figure?.error ?? 0)).toFixed(1)}`;
}

function percent(share = 0): string {
  return `${Math.round(100 * share)}%`;
}
