import { describe, expect, it } from 'vitest';
import type { StreamView } from '../view';
import { anchorsFor } from './anchors';
import { arcBlur, arcWidth, placeArcs } from './arcs';
import { pointAt } from './curve';
import { frameFor } from './frame';
import { equalArea } from './projection';
import { cometCount, labelOrder, placeStreams, ribbonWidth, streamLabel, streamSpot } from './streams';

const WEST = { lon: -74, lat: 40.71 };
const EAST = { lon: 4.35, lat: 50.85 };
const frame = frameFor({ width: 1366, height: 424, typeScale: 1, composition: 'board' });
const anchors = anchorsFor(frame, equalArea({ lon: -38, lat: 55 }), []);

function stream(id: string, instrument: StreamView['instrument'], usdBnPerDay: number): StreamView {
  return { id, instrument, from: EAST, to: WEST, usdBnPerDay, label: id };
}

describe('comets', () => {
  it('are ten per 100 px for each $bn a day, twenty on a phone, up to a cap', () => {
    expect(cometCount(1, 400, false, false)).toBe(40);
    expect(cometCount(1, 400, true, false)).toBe(80);
    expect(cometCount(9, 400, false, false)).toBe(80);
    expect(cometCount(9, 400, true, false)).toBe(110);
  });

  it('are halved on slow machines, are never fewer than three, and none carry nothing', () => {
    expect(cometCount(1, 400, false, true)).toBe(20);
    expect(cometCount(0.01, 100, false, false)).toBe(3);
    expect(cometCount(0, 400, false, false)).toBe(0);
  });

  it('ride on ribbons that widen with the flow', () => {
    expect(ribbonWidth(4, 1)).toBeGreaterThan(ribbonWidth(1, 1));
    expect(ribbonWidth(1000, 1)).toBe(46);
  });
});

describe('streams', () => {
  const placed = placeStreams(frame, anchors, [stream('a', 'shares', 1), stream('b', 'treasuries', 2), stream('c', 'gold', 3)], false);
  const middles = placed.map(({ curve }) => pointAt(curve, 0.5).y);

  it('run from the seller to the buyer', () => {
    for (const { curve } of placed) expect(curve.from.x).toBeGreaterThan(curve.to.x);
  });

  it('keep a lane of their own, Treasuries highest', () => {
    expect(new Set(middles).size).toBe(3);
    expect(Math.min(...middles)).toBe(middles[1]);
  });

  it('stay below the header and below the arcs', () => {
    const change = { text: '', direction: 'flat' as const };
    const arc = { id: 'x', from: WEST, to: EAST, label: '', value: '', change, trust: 0.5, spread: 0.1 };
    const top = pointAt(placeArcs(frame, anchors, [arc])[0]?.curve ?? { from: anchors.view, bend: anchors.view, to: anchors.view }, 0.5).y;
    expect(top).toBeGreaterThan(frame.top);
    for (const middle of middles) expect(middle).toBeGreaterThan(top);
  });
});

describe('places', () => {
  const tokyo = { lon: 139.7, lat: 35.68 };

  it('beyond the map are at the left edge, each at a point of its own', () => {
    const first = anchors.locate(tokyo);
    const second = anchors.locate({ lon: 116.4, lat: 39.9 });
    expect(first.x).toBeLessThan(40);
    expect(second.x).toBe(first.x);
    expect(second.y).toBeLessThan(first.y);
    expect(anchors.isEdge(tokyo)).toBe(true);
    expect(anchors.isEdge(WEST)).toBe(false);
  });

  it('that nearly agree are one', () => {
    expect(anchors.locate({ lon: 139.69, lat: 35.7 })).toEqual(anchors.locate(tokyo));
  });

  it('of seller and buyer that are the same send no comets', () => {
    const [home] = placeStreams(frame, anchors, [{ ...stream('a', 'gold', 3), from: WEST, to: WEST }], false);
    expect(home?.count).toBe(0);
    expect(home?.width).toBeCloseTo(0, 9);
  });
});

describe('the own stream of a player', () => {
  const tokyo = { lon: 139.7, lat: 35.68 };
  const own = { ...stream('own', 'treasuries', 0.0004), own: true };
  const placed = placeStreams(frame, anchors, [stream('big', 'shares', 5), { ...stream('far', 'gold', 1), to: tokyo }, own], false);
  const [big, , small] = placed;

  it('is labelled first, then those that end beyond the map', () => {
    expect(labelOrder(placed, anchors.isEdge).map(({ stream: { id } }) => id)).toEqual(['own', 'far', 'big']);
  });

  it('has a ribbon however small it is', () => {
    expect(small?.width).toBeGreaterThan(0);
    expect(small?.count).toBeGreaterThan(0);
  });

  it('keeps its label where lines are everywhere, and gives way only to what is hard', () => {
    const ground = { x: 0, y: 0, width: 1366, height: 424 };
    const spot = (each: typeof big, hard: boolean) => each && streamSpot(each, 100, 1, { hard: hard ? [ground] : [], soft: [ground], ground });
    expect(spot(small, false)).not.toBeNull();
    expect(spot(small, true)).toBeNull();
    expect(spot(big, false)).toBeNull();
  });
});

describe('the label of a stream', () => {
  const [both, longOnly] = placeStreams(frame, anchors, [{ ...stream('Long wording', 'shares', 1), short: 'Short' }, stream('Long wording', 'shares', 1)], false);
  const ground = { x: 0, y: 0, width: 1366, height: 424 };
  const text = (each: typeof both, pixelsPerLetter: number) => each && (streamLabel(each, (words) => words.length * pixelsPerLetter, 1, { hard: [], soft: [], ground })?.text ?? null);

  it('is long where that fits', () => {
    expect(text(both, 8)).toBe('Long wording');
  });

  it('is short where only that fits, or is left out', () => {
    expect(text(both, 150)).toBe('Short');
    expect(text(longOnly, 150)).toBeNull();
    expect(text(both, 1000)).toBeNull();
  });
});

describe('arcs', () => {
  it('widen with trust', () => {
    expect(arcWidth(0)).toBe(1);
    expect(arcWidth(1)).toBe(8);
  });

  it('blur with doubt, within bounds', () => {
    expect(arcBlur(0)).toBe(1.1);
    expect(arcBlur(0.22)).toBeCloseTo(2.2, 12);
    expect(arcBlur(0.5)).toBe(5);
  });
});
