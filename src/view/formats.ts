import { digitsOf } from './numbers';

/** The languages of the game. */
export type Language = 'en' | 'zh-CN';

/** How a number is printed: its decimals, whether with a plus sign, and the catalogue pattern of its unit. */
interface NumberFormat {
  readonly decimals: number | ((value: number) => number);
  readonly signed?: boolean;
  /** Key below `format.` of the pattern that adds the unit. */
  readonly unit?: 'pct' | 'bp' | 'pp' | 'usdBn' | 'eurBn';
}

const FORMATS: { readonly [name: string]: NumberFormat } = {
  int: { decimals: 0 },
  count: { decimals: 0 },
  pct0: { decimals: 0, unit: 'pct' },
  pct1: { decimals: 1, unit: 'pct' },
  pct2: { decimals: 2, unit: 'pct' },
  pct3: { decimals: 3, unit: 'pct' },
  bp: { decimals: 1, unit: 'bp', signed: true },
  bp0: { decimals: 0, unit: 'bp', signed: true },
  bp1: { decimals: 1, unit: 'bp', signed: true },
  bp2: { decimals: 2, unit: 'bp', signed: true },
  bp3: { decimals: 3, unit: 'bp', signed: true },
  pp0: { decimals: 0, unit: 'pp' },
  pp1: { decimals: 1, unit: 'pp' },
  pp2: { decimals: 2, unit: 'pp' },
  points1: { decimals: 1 },
  trust: { decimals: 2 },
  trust2: { decimals: 2 },
  rate3: { decimals: 3 },
  rate4: { decimals: 4 },
  usdBn: { decimals: dollarDecimals, unit: 'usdBn' },
  eurBn: { decimals: (value) => (Number.isInteger(value) ? 0 : 1), unit: 'eurBn' },
};

/** What a placeholder's number becomes: the unit's pattern, if any, with sign and digits to fill in. */
export interface FormattedNumber {
  readonly unit: string | null;
  readonly sign: string;
  readonly value: string;
}

/** Formats a number by a named format; a leading plus asks for a sign. Null if there is no such format. */
export function formatNumber(language: Language, name: string, value: number): FormattedNumber | null {
  const format = FORMATS[name.replace(/^\+/, '')];
  if (format === undefined) return null;
  const unit = format.unit === undefined ? null : `format.${format.unit}`;
  if (!Number.isFinite(value)) return { unit: null, sign: '', value: '\u2013' };
  const wanted = typeof format.decimals === 'number' ? format.decimals : format.decimals(value);
  const isSigned = format.signed === true || name.startsWith('+');
  // Chinese counts money in hundreds of millions: one decimal fewer, ten times the digits.
  const isInYi = language === 'zh-CN' && (format.unit === 'usdBn' || format.unit === 'eurBn');
  const digits = isInYi
    ? digitsOf(value * 10, Math.max(0, wanted - 1), isSigned)
    : digitsOf(value, wanted, isSigned);
  return { unit, ...digits };
}

function dollarDecimals(value: number): number {
  const size = Math.abs(value);
  if (size >= 9.95) return 0;
  if (size > 0 && size < 0.0095) return 3;
  return size > 0 && size < 0.095 ? 2 : 1;
}
