import { makeChance } from '../../maths';
import type { Chance, Doctrine } from '../../model';
import type { Candidate } from './candidates';

/** Where a future's chance and doctrines come from: both follow from its index alone. */
export interface Luck {
  /** Turns to a future: all that is drawn from now on is its own. */
  begin(index: number): void;
  /** What happens to the world. */
  readonly chance: Chance;
  /** What doctrines toss up. */
  readonly doctrineChance: Chance;
  /** Which of its candidates a seat runs in this future. */
  doctrineOf(place: number, candidates: readonly Candidate[]): Doctrine;
}

/** Streams of chance kept for one seat, as in play. */
const STREAMS_PER_SEAT = 4096;
/** The last of a seat's streams; doctrines draw from the first ones. */
const DRAWING_STREAM = STREAMS_PER_SEAT - 1;
/** Doctrines of future i draw from a key that no future's world has. */
const DOCTRINE_KEYS = 4_294_967_296;

/** Luck of forecasts: chance from the index of the future, doctrines drawn by what markets believe. */
export class ForecastLuck implements Luck {
  readonly chance = makeChance(0, 'forecast');
  readonly doctrineChance = makeChance(0, 'forecast');

  begin(index: number): void {
    this.chance.rekey(index);
    this.doctrineChance.rekey(DOCTRINE_KEYS + index);
  }

  doctrineOf(place: number, candidates: readonly Candidate[]): Doctrine {
    const drawn = this.doctrineChance.uniform(0, 0, DRAWING_STREAM + place * STREAMS_PER_SEAT, 0);
    let sum = 0;
    for (const { doctrine, odds } of candidates) {
      sum += odds;
      if (drawn < sum) return doctrine;
    }
    return (candidates.at(-1) as Candidate).doctrine;
  }
}

/** The part of the doctrines' chance that is one seat's own: two seats of one doctrine do not draw the same numbers. */
export function ownChance(chance: Chance, place: number): Chance {
  const shift = place * STREAMS_PER_SEAT;
  return {
    uniform: (turn, day, stream, index) => chance.uniform(turn, day, stream + shift, index),
    normal: (turn, day, stream, index) => chance.normal(turn, day, stream + shift, index),
  };
}
