import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoGraticule } from 'd3-geo';
import { merge } from 'topojson-client';
import type { Topology } from 'topojson-client';
import { encodeLine } from './encode';
import { scatterLights } from './lights';
import { CENTRE, GREENLAND, QUANTA } from './settings';
import { extent, projectPoint, simplify, trace } from './trace';

const OUT = new URL('../../assets/map/atlantic.json', import.meta.url);
const TOLERANCE = 3;
const SMALLEST = 24;
const CHECKS = [[-77.04, 38.9], [4.35, 50.85], [10.75, 59.91], [31.24, 30.04], [-51.7, 64.18], [-99.1, 19.4]] as const;

function readAtlas(): Topology {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Topology;
}

function outline(object: object): string[] {
  return trace(object)
    .filter((ring) => extent(ring) > SMALLEST)
    .map((ring) => encodeLine(simplify(ring, TOLERANCE)));
}

function check(lon: number, lat: number): { lon: number; lat: number; x: number; y: number } {
  const [x, y] = projectPoint(lon, lat) ?? [NaN, NaN];
  return { lon, lat, x: Number((x / QUANTA).toFixed(9)), y: Number((y / QUANTA).toFixed(9)) };
}

function bake(): object {
  const atlas = readAtlas();
  const { geometries } = atlas.objects.countries;
  const land = merge(atlas, geometries.filter(({ id }) => id !== GREENLAND));
  return {
    centre: CENTRE,
    quanta: QUANTA,
    land: outline(land),
    greenland: outline(merge(atlas, geometries.filter(({ id }) => id === GREENLAND))),
    graticule: trace(geoGraticule().step([15, 10])()).map((line) => encodeLine(simplify(line, 3))),
    lights: encodeLine(scatterLights(land)),
    checks: CHECKS.map(([lon, lat]) => check(lon, lat)),
  };
}

writeFileSync(OUT, `${JSON.stringify(bake())}\n`);
