import type { Luck } from '../../src/foresight';
import { makeChance } from '../../src/maths';
import type { Chance, Doctrine, GameRecord, Scenario } from '../../src/model';

/** The luck of a game itself: its own chance, and the doctrines that really sit there. With it a future is that game. */
export class PlayedLuck implements Luck {
  readonly chance: Chance;
  readonly doctrineChance: Chance;
  private readonly doctrines: readonly string[];

  constructor(scenario: Scenario, { seed, seats }: GameRecord) {
    this.chance = makeChance(seed, 'game');
    this.doctrineChance = makeChance(seed, 'doctrine');
    this.doctrines = scenario.level.seats.map(({ id }) => seats[id]?.doctrine ?? '');
  }

  begin(): void {}

  doctrineOf(place: number, candidates: readonly { readonly doctrine: Doctrine }[]): Doctrine {
    const found = candidates.find(({ doctrine }) => doctrine.id === this.doctrines[place]);
    if (found === undefined) throw new Error(`nobody runs ${this.doctrines[place]} on seat ${place}`);
    return found.doctrine;
  }
}
