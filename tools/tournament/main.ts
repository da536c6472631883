import { readFileSync, writeFileSync } from 'node:fs';
import { readPlayableLevel, runTournament } from '../../src/app/headless';
import { levelSection } from './page';

const LEVELS = ['greenland-2026', 'first-shot'];
const PAGE = 'docs/tournament.md';
const GAMES_PER_DOCTRINE = 1000;
const SEED = 1;

const HEAD = `# Doctrines against doctrines

Written by \`npx tsx tools/tournament/main.ts\`; do not edit. \`npm run --silent sim -- tournament --level LEVEL --json\` gives the same figures as data.

Every doctrine of every seat that has two or more is played against mixes of opponents: all others on the level's own doctrines; each other doctrine of each other seat in turn, the rest on the level's own; and doctrines drawn at random for every other seat. These are all pairs of doctrines of different seats, and a sample of what lies beyond pairs. All doctrines of a seat meet a mix on the same seeds, so that chance falls alike on them and a difference is measured more exactly than a share: the standard error of one share against one mix is at most 5.7 points, over all mixes it is printed.

A cell is the share of games in which all goals of a set were met. **Bold** marks a doctrine that is better than each other one of its seat there by more than three standard errors of the difference. Where all doctrines meet a set always, or none ever does, the mean share of its goals decides, and where that ties too, the mean margin in standard deviations (from a tenth on); such cells say so. A doctrine would leave no choice if it were best, ties counted, under every set of goals against every mix. \`tests/tournament.test.ts\` holds that there is no such doctrine, that at least two doctrines of every seat are best somewhere, and that this page is as the rules are.
`;

function sectionOf(level: string): string {
  const read = readPlayableLevel(readFileSync(`levels/${level}.json`, 'utf8'));
  if (!read.ok) throw new Error(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const { scenario } = read;
  return levelSection(scenario, runTournament(scenario, { gamesPerDoctrine: GAMES_PER_DOCTRINE, seed: SEED }));
}

writeFileSync(PAGE, [HEAD, ...LEVELS.map(sectionOf)].join('\n'));
process.stdout.write(`wrote ${PAGE}\n`);
