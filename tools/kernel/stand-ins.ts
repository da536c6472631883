import { callClosure } from './stage/calls';
import { codeOf } from './stage/expressions';
import { load } from './stage/memory';
import type { Stage, StandIns } from './stage/stage';
import { Dyn, Ref } from './stage/values';
import type { Loose } from './stage/values';

/** A function from outside that writes code where it is called. */
export type Native = (() => undefined) & { readonly standIn: (args: readonly Loose[]) => Loose };

/** Makes such a function. */
export function native(standIn: (args: readonly Loose[]) => Loose): Native {
  return Object.assign(() => undefined, { standIn });
}

/** Where a day's normals of each stream begin among what the day draws, and its uniforms. */
const DRAWN = { normal: { 2: 2, 3: 4, 4: 8, 7: 18 }, uniform: { 1: 0 } } as const;

/** Chance of the rules: what every day draws is drawn at once, the rest when it is asked for. */
export function chanceOfDays(stage: Stage): Loose {
  const drawn = (kind: 'normal' | 'uniform'): Native => native((args) => {
    const [, , stream, index] = args;
    const first = (DRAWN[kind] as { readonly [stream: number]: number })[stream];
    const isDrawn = first !== undefined && typeof index === 'number';
    return stage.let(isDrawn ? `Z[${first + index}]` : `C.${kind}(${args.map((each) => codeOf(stage, each)).join(', ')})`, 'n');
  });
  return { normal: drawn('normal'), uniform: drawn('uniform') };
}

/** Chance of doctrines: drawn when it is asked for. */
export function chanceOfDoctrines(stage: Stage): Loose {
  const drawn = (kind: string): Native => native((args) => stage.let(`D.${kind}(${args.map((each) => codeOf(stage, each)).join(', ')})`, 'n'));
  return { normal: drawn('normal'), uniform: drawn('uniform') };
}

const isAnyKnownLate = (args: readonly Loose[]): boolean => args.some((each) => each instanceof Dyn);

/** Functions whose code is written by hand, or of which only one thing matters. */
export function standInsOf(stage: () => Stage, turns: number, own: StandIns): StandIns {
  const through = (name: string) => (args: readonly Loose[]): { value: Loose } | undefined => {
    if (!isAnyKnownLate(args)) return undefined;
    const puts = args.map((each, place) => `Q[${place}] = ${codeOf(stage(), each)}`).join(', ');
    return { value: stage().let(`(${puts}, ${name}Q(), Q[0])`, 'n') };
  };
  // What a reason quotes nobody reads in a forecast.
  const quoted = (): { value: Loose } => ({ value: {} });
  return { quoted, exp: through('exp'), ln: through('ln'), pow: through('pow'), parseCause: (args) => partsOf(stage(), args), decisionCause: (args) => causeOf(stage(), turns, args), ...own };
}

/** The parts of a cause that is known only when the code runs, each worked out where it is looked at. */
function partsOf(stage: Stage, [cause]: readonly Loose[]): { value: Loose } | undefined {
  if (!(cause instanceof Dyn)) return undefined;
  const part = (place: number): Dyn => stage.let(`X.part(${cause.code}, ${place})`, 's');
  return {
    value: {
      get type() { return part(0); },
      get id() { return part(1); },
      get turn() { return stage.let(`Number(X.text(${part(1).code}))`, 'n'); },
      get seat() { return part(2); },
      get action() { return part(3); },
    },
  };
}

/** The cause that a seat's action has in each turn is a text of a table. */
function causeOf(stage: Stage, turns: number, [turn, seat, action]: readonly Loose[]): { value: Loose } | undefined {
  if (!(turn instanceof Dyn) || typeof seat !== 'string' || typeof action !== 'string') return undefined;
  const texts = Array.from({ length: turns + 2 }, (_, place) => String(stage.textAt(`decision:${place}:${seat}:${action}`)));
  return { value: stage.let(`${stage.table(texts)}[${turn.code}]`, 's') };
}

/** A decision in memory lands as what it is: `program` holds the functions that tell. */
export function landing(stage: Stage, program: Loose, pairs: Loose): StandIns {
  const one = native(([run, pair, row]) => callClosure(stage, program.land, undefined, [run, decisionOf(stage, pair, row)]));
  const land = ([run, row]: readonly Loose[]): { value: Loose } | undefined =>
    (row instanceof Ref ? { value: callClosure(stage, program.landAny, undefined, [run, pairs, row, one, 0, pairs.length]) } : undefined);
  return { land };
}

function decisionOf(stage: Stage, pair: Loose, row: Ref): Loose {
  const off = (field: string): number => row.type.fields?.[field]?.off as number;
  const args = stage.state.born({} as Loose);
  pair.parameters.forEach(({ id, kind }: Loose, place: number) => (args[id] = load(stage, row, kind === 'choice' ? 's' : 'n', off(`a${place}`))));
  const [turn, day] = [load(stage, row, 'n', off('turn')), load(stage, row, 'n', off('day'))];
  return stage.state.born({ turn, day, seat: pair.seatId, action: pair.action, args });
}
