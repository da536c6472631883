import type { Scenario } from '../../src/model';
import { sharesOf } from './shares';
import type { Shares } from './shares';
import { STRATEGIES } from './strategies';

/** Seeds on which each strategy is played. */
export const GAMES = 200;

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** The strategies of one seat with their shares, in the order of the list. */
export function seatShares(scenario: Scenario, seat: string, games = GAMES): Shares[] {
  return STRATEGIES.filter((strategy) => strategy.seat === seat).map((strategy) => sharesOf(scenario, strategy, games));
}

/** The seats that strategies are written for. */
export const SEATS: readonly string[] = [...new Set(STRATEGIES.map(({ seat }) => seat))];

/** Puts the shares of every seat into a page. */
export function balancePage(scenario: Scenario): string {
  const sections = SEATS.map((seat) => section(scenario, seat, seatShares(scenario, seat)));
  return [...HEAD, ...sections].join('\n');
}

const HEAD = [
  '# Balance of the main level',
  '',
  `Written by \`npx tsx tools/balance/main.ts\`; do not edit. Each row is a plain strategy for one seat, played on ${GAMES} seeds while every other seat runs its own doctrine. It says in what share of the games all goals of a set were met, and how the games ended. \`tests/strategies.test.ts\` holds the table to this: both sets of goals can be met in more than half of the games, by different strategies, and no strategy meets both in more than half.`,
  '',
];

function section(scenario: Scenario, seat: string, rows: readonly Shares[]): string {
  const { name, goalSets } = scenario.level.seats.find(({ id }) => id === seat) ?? { name: { en: seat }, goalSets: [] };
  const titles = goalSets.map(({ title }) => title.en);
  const lines = rows.map(({ strategy, met, endings }) => [strategy.name, ...goalSets.map(({ id }) => percent(met[id] ?? 0)), endingText(endings)]);
  return [`## ${name.en}`, '', row(['strategy', ...titles, 'endings']), row(['---', ...titles.map(() => '---:'), '---']), ...lines.map(row), ''].join('\n');
}

function endingText(endings: Shares['endings']): string {
  return Object.entries(endings).sort(([, a], [, b]) => b - a).map(([ending, share]) => `${ending} ${percent(share)}`).join(', ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
