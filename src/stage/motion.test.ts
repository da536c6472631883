import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendCurve, evenCurve, pointAt, readCurve } from './curve';
import { dialAngle } from './dial';
import { horizonAlpha } from './horizon';
import { makePace } from './pace';
import { gaussian, uniform } from './scatter';
import { springAt, swing } from './spring';

describe('the dial', () => {
  it('sweeps 240 degrees about upright', () => {
    expect(dialAngle(0.5)).toBe(0);
    expect(dialAngle(1)).toBeCloseTo((2 * Math.PI) / 3, 12);
    expect(dialAngle(0)).toBeCloseTo((-2 * Math.PI) / 3, 12);
    expect(dialAngle(7)).toBe(dialAngle(1));
  });
});

describe('a spring', () => {
  it('comes to its goal without overshoot, within half a second, whatever the frames', () => {
    fc.assert(fc.property(fc.double({ min: 0.004, max: 0.1, noNaN: true }), (frame) => {
      const spring = springAt(0);
      spring.goal = 1;
      for (let time = 0; time < 0.5; time += frame) {
        swing(spring, frame);
        expect(spring.value).toBeLessThanOrEqual(1);
      }
      expect(spring.value).toBeGreaterThan(0.99);
    }));
  });

  it('comes to rest', () => {
    const spring = springAt(0.2);
    spring.goal = 0.6;
    let frames = 0;
    while (swing(spring, 1 / 60) && frames < 200) frames += 1;
    expect(frames).toBeLessThan(60);
    expect(spring.value).toBe(0.6);
  });
});

describe('a curve', () => {
  const curve = bendCurve({ x: 400, y: 300 }, { x: 0, y: 200 }, 0.2);

  it('rises on the screen in either direction', () => {
    expect(pointAt(curve, 0.5).y).toBeLessThan(250);
    expect(pointAt(bendCurve(curve.to, curve.from, 0.2), 0.5)).toEqual(pointAt(curve, 0.5));
  });

  it('is walked at an even pace from end to end', () => {
    const even = evenCurve(curve);
    const spot = { x: 0, y: 0, angle: 0 };
    const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => { readCurve(even, share, spot); return { ...spot }; });
    expect(steps[0]?.x).toBeCloseTo(400, 1);
    expect(steps[4]?.x).toBeCloseTo(0, 1);
    const strides = steps.slice(1).map((step, at) => Math.hypot(step.x - (steps[at]?.x ?? 0), step.y - (steps[at]?.y ?? 0)));
    for (const stride of strides) expect(stride / (even.length / 4)).toBeCloseTo(1, 1);
  });
});

describe('the pace of comets', () => {
  it('eases to rest and then draws nothing', () => {
    const pace = makePace(false);
    pace.run(1);
    expect(pace.speed).toBe(1);
    expect(pace.advance(2)).toBe(true);
    expect(pace.speed).toBeLessThan(1);
    pace.advance(2);
    expect(pace.advance(0.1)).toBe(false);
  });

  it('never moves under reduced motion', () => {
    const pace = makePace(true);
    pace.run(5);
    expect(pace.advance(0.1)).toBe(false);
  });

  it('thins comets out on slow frames only, not below a third, and brings them back at rest', () => {
    const fast = makePace(false);
    const slow = makePace(false);
    fast.run(100);
    slow.run(100);
    for (let frame = 0; frame < 300; frame += 1) {
      fast.measure(1 / 60);
      slow.measure(1 / 12);
    }
    expect(fast.share).toBe(1);
    expect(slow.share).toBeCloseTo(0.35, 12);
    slow.advance(200);
    expect(slow.share).toBe(1);
  });
});

describe('scatter', () => {
  it('is even and normal enough, and always the same', () => {
    const even = Array.from({ length: 2000 }, (_, at) => uniform(1, at, 1));
    const normal = Array.from({ length: 2000 }, (_, at) => gaussian(2, at));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(even)).toBeCloseTo(0.5, 1);
    expect(mean(normal.map((value) => value * value))).toBeCloseTo(1, 0);
    expect(new Set(even.map((value) => Math.floor(value * 20))).size).toBe(20);
    expect(uniform(3, 4, 5)).toBe(uniform(3, 4, 5));
  });
});

describe('the horizon', () => {
  it('is at most 36% and dark without a triple fall', () => {
    expect(horizonAlpha(0)).toBe(0);
    expect(horizonAlpha(1)).toBe(0.36);
    expect(horizonAlpha(9)).toBe(0.36);
  });
});
