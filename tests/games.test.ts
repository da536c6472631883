import { readdirSync, readFileSync } from 'node:fs';
import { enableArrayMethods, produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { checkExpectations, playGame, randomPolicy, readLink, readPlayableLevel, replayRecord, runGames, writeLink } from '../src/app/headless';
import type { Policy } from '../src/app/headless';
import { openGame, playTurn, startWorld, worldChecksum } from '../src/engine';
import { cast } from '../src/institutions';
import type { Scenario } from '../src/model';
import { rulebook } from '../src/rules';
import { newRecord, openSession } from '../src/session';
import type { Session } from '../src/session';

enableArrayMethods();

const levels = readdirSync(new URL('../levels/', import.meta.url)).filter((name) => name.endsWith('.json') && name !== 'schema.json');
const doctrine: Policy = { doctrines: {}, script: [], play: 'doctrine' };
const drawn: Policy = { ...doctrine, drawn: true };
const random: Policy = { doctrines: {}, script: [], play: 'random' };

/** Turns up to which a level counts as short: its games are many, and its own doctrines end in more than one way. */
const SHORT_TURNS = 4;

function read(name: string): Scenario {
  const result = readPlayableLevel(readFileSync(new URL(`../levels/${name}`, import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.path} ${fault.message}`).join('\n'));
  return result.scenario;
}

/** Plays a session to its end with random legal choices in the human seat, closing and reopening it at every step. */
function playBySaving(scenario: Scenario, seat: string, seed: number): Session {
  const record = newRecord({ scenario, rulebook, seed, humanSeats: [seat] });
  let session = openSession({ rulebook, cast, scenario, record });
  const chooser = randomPolicy(seed + 1);
  while (session.state().phase !== 'debrief') {
    if (session.state().phase === 'decide' && session.state().draft.length === 0) {
      const allowed = (): boolean => true;
      const wanted = chooser(seat, session.observe(), () => session.options(), allowed) ?? [];
      for (const choice of wanted) session.send({ type: 'add', choice });
      session.send({ type: 'sign' });
    } else {
      session.send({ type: 'next' });
    }
    const saved = JSON.parse(JSON.stringify(session.save())) as ReturnType<Session['save']>;
    const before = session.state();
    session.stop();
    session = openSession({ rulebook, cast, scenario, record: saved.record, saved });
    expect(session.state()).toEqual(before);
  }
  return session;
}

describe.each(levels)('%s', (name) => {
  const scenario = read(name);
  const isShort = scenario.level.calendar.turns <= SHORT_TURNS;
  const [games, seeds, sittings] = isShort ? [1000, 40, 4] : [300, 10, 2];

  it.each([['doctrine', isShort ? doctrine : drawn], ['random', random]] as const)(`stands ${games} %s games: every identity, every contribution, every price`, (_, policy) => {
    const report = runGames(scenario, 7, games, policy, true);
    const endings = Object.values(report.outcomes).reduce((sum, count) => sum + count, 0);
    expect(endings).toBe(games);
    expect(Object.keys(report.outcomes).length).toBeGreaterThan(1);
    expect(report.identityViolations).toBe(0);
    expect(report.maxContributionError).toBeLessThan(1e-9);
    for (const band of Object.values(report.markets).flat()) {
      for (const value of Object.values(band)) expect(Number.isFinite(value)).toBe(true);
    }
  });

  it('keeps what it claims of itself', { timeout: 600_000 }, () => {
    expect(checkExpectations(scenario, 11).filter((result) => !result.holds)).toEqual([]);
  });

  it('replays from its link to the same checksums, and from Immer drafts as from plain objects', async () => {
    for (let seed = 0; seed < seeds; seed += 1) {
      const played = playGame(scenario, seed, random);
      const link = await readLink(await writeLink(played.record));
      if (!link.ok) throw new Error(JSON.stringify(link.faults));
      const replay = replayRecord(link.value, rulebook, scenario);
      expect(replay.turns.map((turn) => turn.checksum)).toEqual(played.journals.map((journal) => journal.checksum));
      expect(replay.outcome).toEqual(played.outcome);
      expect(draftChecksums(scenario, seed, played.record.decisions)).toEqual(replay.turns.map((turn) => turn.checksum));
    }
  });

  it.each(scenario.level.seats.filter((seat) => seat.humanAllowed).map((seat) => seat.id))('resumes at every step and ends as it would have for %s', (seat) => {
    for (let seed = 0; seed < sittings; seed += 1) {
      const session = playBySaving(scenario, seat, seed);
      const { record, world } = session.state();
      const replay = replayRecord(record, rulebook, scenario);
      expect(worldChecksum(replay.world)).toBe(worldChecksum(world));
      expect(replay.outcome?.ending).toBe(world.ending);
      session.stop();
    }
  });
});

function draftChecksums(scenario: Scenario, seed: number, decisions: Parameters<typeof playTurn>[2]): string[] {
  const game = openGame(rulebook, scenario, seed, {});
  let { world } = startWorld(game);
  const checksums: string[] = [];
  while (world.ending === '') {
    const due = decisions.filter((decision) => decision.turn === world.clock.turn);
    world = produce(world, (draft) => void playTurn(draft, game, due, { record: true }));
    checksums.push(worldChecksum(world));
  }
  return checksums;
}
