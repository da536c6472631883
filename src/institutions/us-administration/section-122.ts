import type { Choice } from '../../model';
import { act } from '../shared/decide-by';

/** The group that stands for all partners, which section 122 must hit alike. */
const EVERYONE = 'all-partners';

/** The one basis that is left when a court has struck down emergency powers: general, at most 15%. */
export function section122(): readonly Choice[] {
  return [act('impose-tariff', 3, { partners: EVERYONE, tariffPp: 15, basis: 's122' })];
}
