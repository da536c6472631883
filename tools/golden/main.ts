import { findBreak } from './find';
import { goldenNames, levelOf, playGolden, readGolden, writeGolden } from './golden';
import type { GoldenGame } from './golden';

const USAGE = `Usage: npx tsx tools/golden/main.ts [--write]
  Plays the kept games in tests/golden again and says which have changed.
  --write keeps what they come to now; for one that no longer ends as its name says it looks for another seed.`;

const SEEDS = 40;

/** The game with what it comes to now; null when it ends otherwise or something could no longer be done. */
function refreshed(golden: GoldenGame): GoldenGame | null {
  const { outcome, checksums, lapsed } = playGolden(golden);
  return outcome.ending === golden.ending && lapsed.length === 0 ? { ...golden, turn: outcome.turn, checksums } : null;
}

/** A game with the same ending on another seed: the same decisions, or, where all seats are played, others. */
function another(golden: GoldenGame): GoldenGame | null {
  const isWholeTable = Object.keys(golden.doctrines).length === 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const decisions = isWholeTable ? findBreak(levelOf(golden), seed, golden.ending) : golden.decisions;
    const found = decisions === null ? null : refreshedOrRefused({ ...golden, seed, decisions });
    if (found !== null) return found;
  }
  return null;
}

/** On another seed a person might not be allowed what was signed here. */
function refreshedOrRefused(golden: GoldenGame): GoldenGame | null {
  try {
    return refreshed(golden);
  } catch {
    return null;
  }
}

function check(name: string, write: boolean): string {
  const golden = readGolden(name);
  const now = refreshedOrRefused(golden);
  if (JSON.stringify(now) === JSON.stringify(golden)) return 'unchanged';
  if (!write) return now === null ? 'no longer ends so' : 'changed';
  const kept = now ?? another(golden);
  if (kept === null) return 'no longer ends so, and no other seed does: script another game';
  writeGolden(name, kept);
  return now === null ? `written, on seed ${kept.seed}` : 'written';
}

const words = process.argv.slice(2);
if (words.some((word) => word !== '--write')) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  for (const name of goldenNames()) process.stdout.write(`${name}: ${check(name, words.includes('--write'))}\n`);
}
