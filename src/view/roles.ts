import type { Role } from '../model';

const ICONS: { readonly [role in Role]: string } = {
  government: 'capitol',
  'trade-bloc': 'ring-of-stars',
  'sovereign-fund': 'drop',
  'pension-fund': 'crown',
  'central-bank': 'coin',
  'reserve-manager': 'vault',
};

/** The emblem of a role. */
export function roleIcon(role: Role): string {
  return ICONS[role];
}

/** Says whether a role manages money for savers. */
export function isFund(role: Role): boolean {
  return role === 'sovereign-fund' || role === 'pension-fund' || role === 'reserve-manager';
}
