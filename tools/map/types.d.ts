declare module 'd3-geo' {
  interface Projection {
    (point: readonly [number, number]): [number, number] | null;
    rotate(angles: readonly [number, number]): Projection;
    scale(scale: number): Projection;
    translate(offset: readonly [number, number]): Projection;
    clipAngle(angle: number): Projection;
    clipExtent(extent: readonly [readonly [number, number], readonly [number, number]]): Projection;
    precision(precision: number): Projection;
  }
  interface Graticule {
    step(step: readonly [number, number]): Graticule;
    (): object;
  }
  interface PathContext {
    beginPath(): void;
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
    arc(): void;
  }
  export function geoAzimuthalEqualArea(): Projection;
  export function geoGraticule(): Graticule;
  export function geoPath(projection: Projection, context: PathContext): (object: object) => void;
  export function geoContains(object: object, point: readonly [number, number]): boolean;
}

declare module 'topojson-client' {
  interface Geometry {
    readonly id?: string;
  }
  interface Topology {
    readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
  }
  export function merge(topology: Topology, geometries: readonly Geometry[]): object;
}
