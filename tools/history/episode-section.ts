import { readFileSync } from 'node:fs';
import type { EpisodeReport } from '../../src/app/headless';
import type { Episode, EpisodeNews } from '../../src/scenarios';
import { fixed, MARKET_NAMES, minus, plain, table } from './markdown';

const KNOWN: { readonly [known: string]: string } = {
  'announced': 'announced',
  'forecast': 'from forecasts',
  'foreign-market': 'from a market abroad',
  'hindsight': '**with hindsight**',
};

const HORIZON_NAMES: { readonly [horizon: string]: string } = { d1: '1 session', w1: '5 sessions', m1: '21 sessions' };

/** Shows one episode: its news with sizes, reasons and sources, then every cell. */
export function episodeSection(episode: Episode, { cells }: EpisodeReport): string {
  const scored = cells.filter(({ input }) => !input);
  const misses = scored.filter(({ inside }) => !inside).length;
  return [
    `### ${plain(episode.title)}`,
    `\`${episode.id}\`, from the close of ${episode.baseClose}. ${cells.length === 0 ? 'A case that did not happen: there is nothing to compare but its bands.' : `${scored.length - misses} of ${scored.length} cells inside.`} Observed: ${sentence(episode.observedSource)}`,
    ...(episode.standing === undefined ? [] : [`Standing at that close:\n\n${episode.standing.map(newsLine).join('\n')}\n\nNews:`]),
    episode.news.map(newsLine).join('\n'),
    ...(cells.length === 0 ? [] : [cellTable(cells)]),
    `Start: ${sentence(episode.start.notes)}`,
  ].join('\n\n');
}

function sentence(text: string): string {
  const told = plain(text);
  return /[.!?]$/.test(told) ? told : `${told}.`;
}

function newsLine(news: EpisodeNews): string {
  const sizes = Object.entries(news.args).map(([name, value]) => `${name} ${typeof value === 'number' ? minus(value) : value}`).join(', ');
  const what = 'seat' in news ? `${seatName(news.seat)}: ${titleOf(`action.${news.action}.title`, news.action)}` : titleOf(`shock.${news.shock}`, news.shock);
  return `- ${news.on} – **${plain(what)}**${sizes === '' ? '' : ` (${plain(sizes)})`}, ${KNOWN[news.known] ?? news.known}. ${sentence(news.why)} *${plain(news.source)}*`;
}

function cellTable(cells: EpisodeReport['cells']): string {
  const markets = [...new Set(cells.map(({ market }) => market))];
  const horizons = Object.keys(HORIZON_NAMES);
  const rows = markets.map((market) => [
    MARKET_NAMES[market] ?? market,
    ...horizons.map((horizon) => cellText(cells.find((cell) => cell.market === market && cell.horizon === horizon))),
  ]);
  return table(['median (10-90%) / observed', ...horizons.map((horizon) => HORIZON_NAMES[horizon] ?? horizon)], rows);
}

function cellText(cell: EpisodeReport['cells'][number] | undefined): string {
  if (cell === undefined) return '–';
  const { median, p10, p90, observed, inside, input } = cell;
  const text = `${fixed(median, 1)} (${fixed(p10, 1)} to ${fixed(p90, 1)}) / ${fixed(observed, 1)}`;
  if (input) return `[${text}${inside ? '' : ' ✗'}]`;
  return inside ? text : `**${text} ✗**`;
}

let catalogue: { readonly [key: string]: string } | undefined;

function titleOf(key: string, otherwise: string): string {
  catalogue ??= JSON.parse(readFileSync(new URL('../../assets/messages/en/rules.json', import.meta.url), 'utf8')) as { readonly [key: string]: string };
  return catalogue[key] ?? otherwise.replaceAll('-', ' ');
}

function seatName(seat: string): string {
  return seat.split('-').map((word) => (SHORT[word] ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)).join(' ');
}

const SHORT: { readonly [word: string]: string } = { us: 'US', eu: 'EU', abp: 'ABP' };
