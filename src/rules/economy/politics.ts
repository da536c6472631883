import { clamp } from '../../maths';
import type { DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { SP500 } from '../markets/ids';

/** Changes what is left of a seat's capacity, within 0 and 100; a level without the seat is left alone. */
export function moveCapacity(world: World, seat: number, points: number): void {
  const left = world.capacities[seat];
  if (left !== undefined) world.capacities[seat] = clamp(left + points, 0, 100);
}

function pressed(world: World): boolean {
  for (const threat of world.threats) if (threat.stage !== 'dropped') return true;
  return false;
}

/** At the end of a turn approval answers the market and prices, unity the threat, and every capacity drifts back to where it started. */
export const politicsSettle: DayStep<World, Frame> = {
  id: 'politics-settle',
  run(world, _tape, { frame }) {
    const { p } = frame;
    const weekly = (world.moves[SP500] as number) - (world.lastTurnMoves[SP500] as number);
    moveCapacity(world, frame.government, p.approvalPerEquityPct * Math.min(0, weekly + 1));
    moveCapacity(world, frame.government, p.approvalPerInflationPp * Math.max(0, world.macro.inflationPp));
    // Where states have votes, unity wears when nothing presses from outside.
    if (frame.members.length > 0 && !pressed(world)) moveCapacity(world, frame.bloc, p.unityWearPerWeek);
    for (let seat = 0; seat < frame.startCapacity.length; seat += 1) {
      const left = world.capacities[seat] as number;
      moveCapacity(world, seat, p.capacityReturnPerTurn * ((frame.startCapacity[seat] as number) - left));
    }
  },
};
