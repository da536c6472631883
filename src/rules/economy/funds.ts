import { exp } from '../../maths';
import type { DayStep, World } from '../../model';
import { EQUITIES, TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { DXY, SP500, UST10 } from '../markets/ids';
import { hedgedUsdBn, held, unhedgedUsdBn } from './books';

const TRADING_DAYS = 250;

/** What a fund has gained since the start in its home currency, in per cent of all it owned then. */
export function fundReturnPct(world: World, frame: Frame, holder: number): number {
  const entry = frame.scenario.level.holders[holder];
  if (entry === undefined) return 0;
  const start = entry.treasuriesUsdBn.value + entry.equitiesUsdBn.value + (entry.otherAssetsUsdBn?.value ?? 0);
  return (100 * (world.gainUsdBn[holder] as number)) / start;
}

/**
 * At every close each fund is marked to market on what it holds and hedges that day. Booked day by day, so that
 * a loss taken stays taken: hedging or selling afterwards does not undo it.
 */
export const fundsAreMarked: DayStep<World, Frame> = {
  id: 'funds-are-marked',
  run(world, tape, { frame }) {
    const { p, scenario } = frame;
    const bondValue = (-p.treasuryDurationYears * tape.moved(UST10)) / 10000;
    const close = exp((world.moves[SP500] as number) / 100);
    const shareValue = close - close / exp(tape.moved(SP500) / 100);
    const currency = exp((p.homeCurrencyPerDollar * tape.moved(DXY)) / 100) - 1;
    scenario.level.holders.forEach((entry, holder) => {
      if (entry.kind !== 'fund') return;
      const assets = held(world, TREASURIES, holder) * bondValue + held(world, EQUITIES, holder) * shareValue;
      const carry = (hedgedUsdBn(world, holder) * p.hedgeCarryPctPerYear) / (100 * TRADING_DAYS);
      world.gainUsdBn[holder] = (world.gainUsdBn[holder] as number) + assets + unhedgedUsdBn(world, holder) * currency - carry;
    });
  },
};
