import { describe, expect, it } from 'vitest';
import { checkChoices } from '../../engine';
import type { Args, Choice, Threat } from '../../model';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { SP500 } from '../markets/ids';

const EU = 'eu-commission';
const ACTION = 'accept-framework';

function offered(stage: Threat['stage'] = 'said', terms: { territory?: string; purchasesEurBn?: number } = {}): Board {
  const board = press(greenlandBoard(), stage);
  Object.assign(board.world.framework, { stage: 'offered', offeredTurn: 1, territory: 'none', minerals: 'no', purchasesEurBn: 100, ...terms });
  return act(board, EU, 'protest');
}

describe('accept-framework', () => {
  it('ends the threat, and shares recover', () => {
    const board = act(offered(), EU, ACTION);
    expect(metric(board, 'framework.result')).toBe(1);
    expect(metric(board, 'tariff.the-eight.threat-pp')).toBe(0);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
  });

  it('is a concession while a tariff is collected, and none under a threat', () => {
    expect(metric(act(offered('in-force'), EU, ACTION), 'framework.conceded')).toBe(1);
    expect(metric(act(offered('said'), EU, ACTION), 'framework.conceded')).toBe(0);
  });

  it('makes resolve look weaker', () => {
    const board = offered();
    const before = metric(board, 'belief.deterrer');
    expect(metric(act(board, EU, ACTION), 'belief.deterrer')).toBeLessThan(before);
  });

  it('needs an offer, once', () => {
    expect(refusal(press(greenlandBoard(), 'said'), EU, ACTION)).toBe('nothing-offered');
    expect(refusal(offered(), EU, ACTION)).toBe('');
    expect(refusal(act(offered(), EU, ACTION), EU, ACTION)).toBe('nothing-offered');
  });

  it('costs unity by its terms, territory above all, and fifteen points of it in the end', () => {
    const cost = ({ game, world }: Board): number => actionOf(ACTION).cost({}, world, game.frame).capacity;
    const [plain, purchases, territory] = [offered(), offered('said', { purchasesEurBn: 600 }), offered('said', { territory: 'talks', purchasesEurBn: 0 })];
    expect(cost(purchases)).toBeGreaterThan(cost(plain));
    expect(cost(territory)).toBeGreaterThan(cost(plain));
    expect(cost(territory) + territory.game.frame.p.territoryUnity).toBe(15);
  });

  it('is refused to a bloc that cannot bear the terms', () => {
    const board = offered('said', { territory: 'talks' });
    board.world.capacities[board.game.frame.bloc] = 8;
    expect(refusal(board, EU, ACTION)).toBe('capacity');
  });

  it('goes with no further talks or offer in the same turn, for it leaves nothing to talk about', () => {
    const { game, world } = offered();
    const both = (action: string, args: Args): Choice[] => [{ action: ACTION, day: 1, args: {} }, { action, day: 1, args }];
    expect(checkChoices(world, game, EU, both('negotiate', {}))?.code).toBe('conflict');
    expect(checkChoices(world, game, EU, both('offer-purchases', { eurBn: 200 }))?.code).toBe('conflict');
    expect(checkChoices(world, game, EU, both('protest', {}))).toBeNull();
  });
});
