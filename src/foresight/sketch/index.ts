export { openingMetrics, silentEffect } from './play-silent';
export type { ReadClose, SilentPlay } from './play-silent';
