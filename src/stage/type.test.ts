import { describe, expect, it } from 'vitest';
import { cutText } from './type';

const within = (most: number) => (text: string): boolean => Array.from(text).length <= most;

describe('a text cut to a width', () => {
  it('stays whole where it fits', () => {
    expect(cutText('One two three', within(13))).toBe('One two three');
  });

  it('loses whole words first and then needs no ellipsis', () => {
    expect(cutText('One two three', within(12))).toBe('One two');
    expect(cutText('One two three', within(6))).toBe('One');
    expect(cutText('基金管理 公司', within(5))).toBe('基金管理');
  });

  it('is cut within its first word where that alone is too long', () => {
    expect(cutText('Incomparable fund', within(6))).toBe('Incom…');
    expect(cutText('欧洲中央银行', within(4))).toBe('欧洲中…');
  });

  it('never vanishes', () => {
    expect(cutText('Fund', within(0))).toBe('F…');
  });
});
