import type { Context } from '../../model';
import type { Frame } from '../frame';

/** Writes down something that the law did by itself, for the news. */
export function tell(context: Context<Frame>, id: string, cause: string, args: { readonly [key: string]: number | string }): void {
  context.journal?.news({ type: 'event', cause, seat: '', id, args });
}
