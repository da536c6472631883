import type { TrustNews } from '../economy/trust';

/** What a threat against an ordinary partner says about the issuer's word. */
export const ORDINARY_THREAT: TrustNews = { europe: 0.5, japan: 0.3, china: 0.3, other: 0.3 };

/** What a threat against an ally says, over territory and against a signed deal. */
export const ALLY_THREAT: TrustNews = { europe: 3, japan: 0.6, china: 0.3, other: 0.8 };

/** The same news, larger or smaller. */
export function scaled({ europe, japan, china, other }: TrustNews, factor: number): TrustNews {
  return { europe: europe * factor, japan: japan * factor, china: china * factor, other: other * factor };
}
