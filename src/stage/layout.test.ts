import { describe, expect, it } from 'vitest';
import type { PlateView } from '../view';
import { anchorsFor } from './anchors';
import { overlap } from './boxes';
import { frameFor } from './frame';
import { layOutPlates } from './layout';
import { equalArea } from './projection';

const project = equalArea({ lon: -38, lat: 55 });

function plate(id: string, lon: number, lat: number, side: PlateView['side'], more: Partial<PlateView> = {}): PlateView {
  return { id, name: id, posture: 'waiting', figure: '', icon: 'bank', place: { lon, lat }, side, you: false, aboutToAct: false, ...more };
}

const PLATES = [
  plate('a', -77.04, 38.9, 'west', { aboutToAct: true }),
  plate('b', -77.04, 38.9, 'west'),
  plate('c', 10.75, 59.91, 'east'),
  plate('d', 12.57, 55.68, 'east', { aboutToAct: true }),
  plate('e', 4.9, 52.37, 'east'),
  plate('f', 4.35, 50.85, 'east', { you: true }),
  plate('g', 8.54, 47.37, 'east'),
  plate('h', 139.7, 35.68, 'edge'),
  plate('i', 116.4, 39.9, 'edge'),
];

const SIZES = [[1366, 424], [1366, 262], [1920, 600], [1920, 335], [1280, 400], [1024, 380], [390, 300], [390, 420], [360, 300]] as const;

function layOut(width: number, height: number, plates: readonly PlateView[]) {
  const frame = frameFor({ width, height, typeScale: 1, composition: 'board' });
  const anchors = anchorsFor(frame, project, plates);
  const widths = { name: (frame.compact ? 92 : 125) * frame.scale, second: (frame.compact ? 80 : 130) * frame.scale };
  return { frame, anchors, layout: layOutPlates(frame, anchors, plates, () => widths) };
}

describe.each(SIZES)('plates on a stage of %i by %i', (width, height) => {
  const { frame, anchors, layout } = layOut(width, height, PLATES);

  it('cover neither each other nor the wire', () => {
    layout.placed.forEach(({ box }, at) => {
      for (const other of layout.placed.slice(at + 1)) expect(overlap(box, other.box)).toBe(0);
    });
    for (const { box } of layout.placed) expect(overlap(box, frame.wire)).toBe(0);
  });

  it('lie below the header and inside the stage', () => {
    for (const { box } of layout.placed) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(frame.top);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 4);
    }
  });

  it('are all there, as a plate or at least as a marker', () => {
    expect(layout.placed.length + layout.hidden.length).toBe(PLATES.length);
    expect(layout.placed.some(({ plate: { you } }) => you)).toBe(true);
  });

  it('have markers that can be told apart', () => {
    const places = PLATES.filter(({ side, id }) => side !== 'edge' && id !== 'b').map(({ place }) => anchors.locate(place));
    const least = frame.compact ? 13.9 : 19.9 * frame.scale;
    places.forEach((a, at) => {
      for (const b of places.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(least);
    });
  });
});

describe('on a projector', () => {
  it('plates show names only', () => {
    const frame = frameFor({ width: 1366, height: 424, typeScale: 1.6, composition: 'board' });
    const { placed } = layOutPlates(frame, anchorsFor(frame, project, PLATES), PLATES, () => ({ name: 180, second: 200 }));
    for (const { secondBaseline } of placed) expect(secondBaseline).toBeNull();
  });
});

describe('a view', () => {
  it('moves to hold places far from the ocean', () => {
    const { anchors, frame } = layOut(1366, 424, [plate('a', -77, 38.9, 'west'), plate('b', -0.1, 51.5, 'east'), plate('c', 31.2, 30, 'east')]);
    for (const { x, y } of anchors.markers) {
      expect(x).toBeGreaterThan(0.27 * frame.width);
      expect(x).toBeLessThan(0.72 * frame.width);
      expect(y).toBeGreaterThan(frame.top);
    }
  });

  it('stays as it is where all places are seen', () => {
    const { anchors, frame } = layOut(1366, 424, PLATES);
    expect(anchors.view).toEqual(frame.view);
  });
});
