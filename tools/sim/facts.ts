import { playFacts } from '../../src/app/headless';
import { Unusable } from './options';
import type { Options } from './options';
import { findLevel } from './read';

const LEVEL = 'greenland-2026';

/** Plays a long quiet run and says where it differs from the stylised facts of history; a fact outside its band is a fault. */
export async function facts(options: Options): Promise<{ readonly report: unknown; readonly code: number }> {
  if (options.files.length > 0) throw new Unusable(`"facts" takes options only, and "${options.files[0]}" is none: write --level before a level.`);
  const report = playFacts(findLevel(options.level ?? LEVEL), options.seed, options.days);
  return { report, code: report.allInside ? 0 : 1 };
}
