import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlateView, StreamView } from '../view';
import { anchorsFor } from './anchors';
import { arcSpots, placeArcs } from './arcs';
import { boxAbout, outside, overlap } from './boxes';
import type { Box } from './boxes';
import { dialBox, dialShape } from './dial';
import { frameFor } from './frame';
import { chooseSpot, labelSpot } from './labels';
import { layOutPlates } from './layout';
import { equalArea } from './projection';
import { placeStreams, streamBoxes, streamSpot } from './streams';

const ground = { x: 0, y: 0, width: 400, height: 300 };
const box = fc.record({ x: fc.integer({ min: 0, max: 380 }), y: fc.integer({ min: 0, max: 280 }), width: fc.integer({ min: 4, max: 120 }), height: fc.integer({ min: 4, max: 60 }) });
const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }), angle: fc.double({ min: -1.4, max: 1.4, noNaN: true }) })
  .map(({ x, y, angle }) => labelSpot(x, y, 90, 15, angle));

describe('a label', () => {
  it('never touches what is hard nor leaves its ground', () => {
    fc.assert(fc.property(fc.array(spot, { maxLength: 8 }), fc.array(box, { maxLength: 6 }), fc.array(box, { maxLength: 6 }), (spots, hard, soft) => {
      for (const piece of chooseSpot(spots, { hard, soft, ground })?.boxes ?? []) {
        for (const other of hard) expect(overlap(piece, other)).toBe(0);
        expect(outside(piece, ground)).toBeLessThan(1e-6);
      }
    }));
  });

  it('is dropped where every spot is taken', () => {
    const only = labelSpot(100, 100, 90, 15, 0);
    expect(chooseSpot([only], { hard: [], soft: [], ground })).toBe(only);
    expect(chooseSpot([only], { hard: [boxAbout({ x: 60, y: 100 }, 3)], soft: [], ground })).toBeNull();
    expect(chooseSpot([only], { hard: [], soft: [{ x: 0, y: 0, width: 400, height: 300 }], ground })).toBeNull();
  });

  it('prefers the spot that covers fewest lines', () => {
    const [first, second] = [labelSpot(100, 100, 90, 15, 0), labelSpot(100, 200, 90, 15, 0)];
    expect(chooseSpot([first, second], { hard: [], soft: [boxAbout({ x: 100, y: 100 }, 4)], ground })).toBe(second);
  });

  it('covers the ends of its text when it slopes, and little else', () => {
    const { boxes } = labelSpot(0, 0, 100, 15, Math.PI / 4);
    const end = { x: 49 * Math.SQRT1_2, y: 49 * Math.SQRT1_2 };
    expect(boxes.some((each) => overlap(each, boxAbout(end, 0.5)) > 0)).toBe(true);
    expect(boxes.some((each) => overlap(each, boxAbout({ x: end.x, y: -end.y }, 8)) > 0)).toBe(false);
  });
});

const plates: PlateView[] = [['fed', -77.04, 38.9, 'west'], ['us', -77.04, 38.9, 'west'], ['eu', 4.35, 50.85, 'east'], ['no', 10.75, 59.91, 'east']].map(([id, lon, lat, side]) => ({
  id, name: id, posture: 'waiting', figure: '', icon: 'bank', place: { lon, lat }, side, you: id === 'eu', aboutToAct: false,
}) as PlateView);
const PLACES = [[-77.04, 38.9], [-74, 40.71], [-98, 39], [-79.4, 43.7], [139.7, 35.68], [116.4, 39.9], [-0.13, 51.5]].map(([lon = 0, lat = 0]) => ({ lon, lat }));
const place = fc.constantFrom(...PLACES);
const stream = fc.record({ from: place, to: place, usdBnPerDay: fc.double({ min: 0.02, max: 9, noNaN: true }), instrument: fc.constantFrom('treasuries' as const, 'shares' as const, 'gold' as const) });

describe.each([[1366, 424], [1366, 364], [1366, 262], [1920, 600]] as const)('on a stage of %i by %i', (width, height) => {
  const frame = frameFor({ width, height, typeScale: 1, composition: 'board' });
  const anchors = anchorsFor(frame, equalArea({ lon: -38, lat: 55 }), plates);
  const { placed } = layOutPlates(frame, anchors, plates, () => ({ name: 110 * frame.scale, second: 120 * frame.scale }));
  const arcs = placeArcs(frame, anchors, [{ id: 'a', from: { lon: -77.04, lat: 38.9 }, to: { lon: 4.35, lat: 50.85 }, label: '', value: '', change: { text: '', direction: 'flat' }, trust: 0.5, spread: 0.1 }]);
  const fixed = [dialBox(dialShape(frame), frame.scale), frame.wire, ...placed.map((each) => each.box)];
  const inside = { x: 8, y: frame.top + 4, width: width - 16, height: height - frame.top - 12 };

  it('labels of any streams touch neither plates, dial, wire nor each other', () => {
    fc.assert(fc.property(fc.array(stream, { maxLength: 6 }), (drawn) => {
      const views = drawn.map((each, at): StreamView => ({ ...each, id: String(at), label: '' }));
      const taken: Box[] = [...fixed];
      for (const arc of arcs) taken.push(...(chooseSpot(arcSpots(arc, 140 * frame.scale, frame.scale), { hard: taken, soft: [], ground: inside })?.boxes ?? []));
      const streams = placeStreams(frame, anchors, views, false, fixed);
      for (const each of streams) {
        const soft = streams.filter((other) => other !== each).flatMap((other) => streamBoxes(other, frame.scale));
        const boxes = streamSpot(each, 100 * frame.scale, frame.scale, { hard: taken, soft, ground: inside })?.boxes ?? [];
        for (const piece of boxes) for (const other of taken) expect(overlap(piece, other)).toBe(0);
        taken.push(...boxes);
      }
    }), { numRuns: 60 });
  });
});
