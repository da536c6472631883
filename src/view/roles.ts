import type { LevelSeat, Role } from '../model';

const ICONS: { readonly [role in Role]: string } = {
  government: 'capitol',
  'trade-bloc': 'ring-of-stars',
  'sovereign-fund': 'drop',
  'pension-fund': 'crown',
  'central-bank': 'coin',
  'reserve-manager': 'vault',
};

/** Emblems of institutions that share their role with others at the table. */
const OWN_ICONS: { readonly [institution: string]: string } = {
  'swiss-national-bank': 'cross',
  abp: 'tulip',
  'japan-reserves': 'sun',
  'china-reserves': 'square-coin',
};

/** The emblem of a seat: that of its institution, else that of its role. */
export function seatIcon({ institution, role }: Pick<LevelSeat, 'institution' | 'role'>): string {
  return OWN_ICONS[institution] ?? ICONS[role];
}

/** Says whether a role manages money for savers. */
export function isFund(role: Role): boolean {
  return role === 'sovereign-fund' || role === 'pension-fund' || role === 'reserve-manager';
}
