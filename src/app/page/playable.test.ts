import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cast } from '../../institutions';
import { rulebook } from '../../rules';
import { newRecord, openSession } from '../../session';
import { playGame } from '../batch';
import { readPlayableLevel } from '../known';
import { filmOf } from './playable';

const read = readPlayableLevel(readFileSync('levels/first-shot.json', 'utf8'));
if (!read.ok) throw new Error('the level cannot be played');
const { scenario } = read;

describe('a film of a game', () => {
  it('shows each turn as it stood, without the verdict of the end', () => {
    const { record } = playGame(scenario, 5, { doctrines: {}, script: [], play: 'doctrine' });
    const film = filmOf(openSession({ rulebook, cast, scenario, record }));
    const phases: string[] = [];
    while (film.state().phase !== 'debrief') {
      const { turn, phase, goals, worlds, journals } = film.state();
      phases.push(`${turn} ${phase}`);
      expect(goals).toEqual({});
      expect(worlds).toHaveLength(phase === 'reveal' ? turn : turn + 1);
      expect(journals).toHaveLength(phase === 'reveal' ? turn - 1 : turn);
      expect(film.send({ type: 'next' })).toBeNull();
    }
    expect(phases).toEqual([1, 2, 3, 4].flatMap((turn) => [`${turn} reveal`, `${turn} week`, `${turn} why`]));
    expect(Object.keys(film.state().goals)).not.toEqual([]);
  });

  it('lets nobody decide in it', () => {
    const record = newRecord({ scenario, rulebook, seed: 5, humanSeats: [] });
    const film = filmOf(openSession({ rulebook, cast, scenario, record }));
    expect(film.send({ type: 'sign' })).not.toBeNull();
    expect(film.options()).toEqual([]);
  });
});
