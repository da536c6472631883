import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLine } from '../../tools/map/encode';
import type { AtlanticMap } from './atlantic-map';
import { decodeLine } from './polyline';
import { equalArea } from './projection';

const FILE = new URL('../../assets/map/atlantic.json', import.meta.url);
const text = readFileSync(FILE, 'utf8');
const map = JSON.parse(text) as AtlanticMap;

describe('the projection', () => {
  const project = equalArea(map.centre);

  it('agrees with the points the map was baked with', () => {
    expect(map.checks.length).toBeGreaterThan(4);
    for (const check of map.checks) {
      const { x, y } = project(check);
      expect(x).toBeCloseTo(check.x, 8);
      expect(y).toBeCloseTo(check.y, 8);
    }
  });

  it('puts the centre at the origin and north above it', () => {
    expect(project(map.centre).x).toBeCloseTo(0, 12);
    expect(project(map.centre).y).toBeCloseTo(0, 12);
    expect(project({ lon: map.centre.lon, lat: 70 }).y).toBeLessThan(0);
  });

  it('keeps the whole globe within a circle of radius two', () => {
    fc.assert(fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }), (lon, lat) => {
      const { x, y } = project({ lon, lat });
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(2 + 1e-6);
    }));
  });

  it('keeps areas: a small patch covers the same share of the sphere anywhere', () => {
    fc.assert(fc.property(fc.double({ min: -130, max: 60, noNaN: true }), fc.double({ min: 5, max: 80, noNaN: true }), (lon, lat) => {
      const step = 0.01;
      const origin = project({ lon, lat });
      const east = project({ lon: lon + step, lat });
      const north = project({ lon, lat: lat + step });
      const area = Math.abs((east.x - origin.x) * (north.y - origin.y) - (east.y - origin.y) * (north.x - origin.x));
      const radian = (step * Math.PI) / 180;
      expect(area / (radian * radian * Math.cos((lat * Math.PI) / 180))).toBeCloseTo(1, 2);
    }));
  });
});

describe('the baked map', () => {
  it('is small', () => {
    expect(text.length).toBeLessThan(120_000);
  });

  it('holds closed land, the island apart, a graticule and lights within the plane', () => {
    const lines = [...map.land, ...map.greenland, ...map.graticule, map.lights].map(decodeLine);
    expect(map.land.length).toBeGreaterThan(100);
    expect(map.greenland.length).toBeGreaterThan(0);
    for (const value of lines.flat()) expect(Math.abs(value)).toBeLessThanOrEqual(2 * map.quanta);
  });
});

describe('encoded lines', () => {
  it('read back as they were written', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -40_000, max: 40_000 })));
    fc.assert(fc.property(points, (pairs) => {
      expect(decodeLine(encodeLine(pairs.flat()))).toEqual(pairs.flat());
    }));
  });
});
