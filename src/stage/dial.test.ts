import { describe, expect, it } from 'vitest';
import type { PlateView } from '../view';
import { anchorsFor } from './anchors';
import { overlap } from './boxes';
import { dialNumbers, dialShape } from './dial';
import { frameFor } from './frame';
import { layOutPlates } from './layout';
import { equalArea } from './projection';

const project = equalArea({ lon: -38, lat: 55 });

const PLATES = ([['fund', 10.75, 59.91], ['pension', 12.57, 55.68], ['union', 4.35, 50.85]] as const).map(([id, lon, lat]): PlateView => ({
  id, name: id, posture: 'waiting', figure: '', icon: 'bank', place: { lon, lat }, side: 'east', you: id === 'pension', aboutToAct: false,
}));

const frameOf = (width: number, height: number) => frameFor({ width, height, typeScale: 1, composition: 'board' });

describe('the numbers around a dial', () => {
  it.each([[390, 300], [390, 304], [390, 420], [360, 300], [1366, 424], [1024, 380]])('lie on no plate at %i by %i', (width, height) => {
    const frame = frameOf(width, height);
    const plates = layOutPlates(frame, anchorsFor(frame, project, PLATES), PLATES, () => ({ name: 120 * frame.scale, second: 60 * frame.scale }));
    for (const { x, y } of dialNumbers(dialShape(frame), frame.scale)) {
      const box = { x: x - 8 * frame.scale, y: y - 6 * frame.scale, width: 16 * frame.scale, height: 12 * frame.scale };
      for (const placed of plates.placed) expect(overlap(box, placed.box)).toBe(0);
    }
  });

  it('leave out the quarters on a phone only', () => {
    const texts = (width: number) => dialNumbers(dialShape(frameOf(width, 300)), 1).map(({ text }) => text);
    expect(texts(390)).toEqual(['0', '.5', '1']);
    expect(texts(1366)).toEqual(['0', '.25', '.5', '.75', '1']);
  });

  it('rise clockwise from the lower left to the lower right, a half upright', () => {
    const shape = dialShape(frameOf(1366, 424));
    const [zero, , half, , one] = dialNumbers(shape, 1);
    expect(zero?.x).toBeLessThan(shape.x);
    expect(one?.x).toBeGreaterThan(shape.x);
    expect(half?.x).toBeCloseTo(shape.x, 9);
    expect(half?.y).toBeLessThan(shape.y);
  });
});
