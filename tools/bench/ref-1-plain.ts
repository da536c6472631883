import { ACTOR_COUNT, EFFECTS, MEANS, TARGETS, TURNS, VARIABLE_COUNT, WATCHED, actsHarder, addToChecksum, nextValue, partnerOf } from './ref-1';
import { drawActions, drawNormals } from './ref-1-chance';

/** An actor as an object that acts on variables by name. */
class Actor {
  last = 0;
  private readonly index: number;
  private readonly watched: string;
  private readonly targets: readonly string[];

  constructor(index: number) {
    this.index = index;
    this.watched = NAMES[WATCHED[index]!]!;
    this.targets = TARGETS[index]!.map((target) => NAMES[target]!);
  }

  act(market: Market, drawn: number): void {
    const action = drawn + (actsHarder(this.index, market[this.watched]!) ? 1 : 0);
    const effects = EFFECTS[this.index]![action]!;
    this.last = action;
    for (let i = 0; i < 3; i += 1) market[this.targets[i]!]! += effects[i]!;
  }
}

type Market = { [name: string]: number };

const NAMES = MEANS.map((_, index) => `variable${index}`);

/** Plays games on plain mutable objects and gives their checksum. */
export function playPlain(games: number, seed: number): number {
  const actions = WATCHED.map(() => 0);
  const normals = MEANS.map(() => 0);
  let sum = 0;
  for (let game = 0; game < games; game += 1) {
    const actors = WATCHED.map((_, index) => new Actor(index));
    const market: Market = Object.fromEntries(NAMES.map((name, index) => [name, MEANS[index]!]));
    for (let turn = 0; turn < TURNS; turn += 1) {
      drawActions(seed, game, turn, actions);
      for (let actor = 0; actor < ACTOR_COUNT; actor += 1) actors[actor]!.act(market, actions[actor]!);
      drawNormals(seed, game, turn, normals);
      const before = NAMES.map((name) => market[name]!);
      for (let i = 0; i < VARIABLE_COUNT; i += 1) market[NAMES[i]!] = nextValue(i, before[i]!, before[partnerOf(i)]!, normals[i]!);
    }
    sum = addToChecksum(sum, NAMES.map((name) => market[name]!));
  }
  return sum;
}
