import { describe, expect, it } from 'vitest';
import type { StreamView } from '../view';
import { anchorsFor } from './anchors';
import { angleAt, pointAt } from './curve';
import { frameFor } from './frame';
import { equalArea } from './projection';
import { isHook } from './routes';
import { placeStreams } from './streams';

const WASHINGTON = { lon: -77.04, lat: 38.9 };
const frame = frameFor({ width: 1366, height: 424, typeScale: 1, composition: 'board' });
const anchors = anchorsFor(frame, equalArea({ lon: -38, lat: 55 }), []);

function from(id: string, lon: number, lat: number): StreamView {
  return { id, instrument: 'treasuries', from: WASHINGTON, to: { lon, lat }, usdBnPerDay: 2, label: id };
}

describe('streams from one place', () => {
  const [london, tokyo, beijing] = placeStreams(frame, anchors, [from('a', -0.13, 51.5), from('b', 139.7, 35.68), from('c', 116.4, 39.9)], false);

  it('fan out rather than lie on each other', () => {
    for (const [one, other] of [[london, tokyo], [tokyo, beijing]] as const) {
      if (!one || !other) throw new Error('A stream is missing.');
      const [p, q] = [pointAt(one.curve, 0.5), pointAt(other.curve, 0.5)];
      expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(15);
    }
  });

  it('to places side by side leave at different angles', () => {
    const [one, other] = placeStreams(frame, anchors, [from('a', -0.13, 51.5), from('b', 2.35, 48.86)], false);
    expect(Math.abs(angleAt(one?.curve ?? london!.curve, 0) - angleAt(other?.curve ?? london!.curve, 0))).toBeGreaterThan(0.05);
  });
});

describe('a stream between neighbours', () => {
  const [near] = placeStreams(frame, anchors, [from('a', -79.4, 43.7)], false);

  it('is a narrow hook with few comets', () => {
    expect(near && isHook(near.curve, frame.scale)).toBe(true);
    expect(near?.width).toBeLessThanOrEqual(12 * frame.scale);
    expect(near?.count).toBeLessThanOrEqual(10);
  });

  it('is only a ring when they nearly touch', () => {
    const [ring] = placeStreams(frame, anchors, [from('a', -76, 39.4)], false);
    expect(ring?.count).toBe(0);
  });
});

describe('a stream past a plate', () => {
  it('takes a way round it', () => {
    const west = from('a', -98, 39);
    const [straight] = placeStreams(frame, anchors, [west], false);
    const middle = pointAt(straight!.curve, 0.5);
    const plate = { x: middle.x - 40, y: middle.y - 14, width: 80, height: 28 };
    const [round] = placeStreams(frame, anchors, [west], false, [plate]);
    const { x, y } = pointAt(round!.curve, 0.5);
    expect(x > plate.x && x < plate.x + 80 && y > plate.y && y < plate.y + 28).toBe(false);
  });
});

describe('what lands behind the wire', () => {
  it('is shown below it', () => {
    const { y } = anchors.locate({ lon: -104, lat: 40 });
    expect(y).toBeGreaterThan(frame.wire.y + frame.wire.height);
  });
});
