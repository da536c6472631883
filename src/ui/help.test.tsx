// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Help } from './help';
import { unbroken } from './marks';
import { does, missing, show } from './testing/render';

const TEXT = 'Assets over liabilities, as a change since the start.';
const opened = () => {
  const root = show(<Help about="Funding ratio" text={TEXT} />);
  const mark = root.querySelector('button');
  does(() => mark?.click());
  return { root, mark };
};

afterEach(() => expect(missing).toEqual([]));

describe('help', () => {
  it('is absent where the view explains nothing', () => {
    expect(show(<Help about="Gold" text={undefined} />).querySelector('button')).toBeNull();
  });

  it('names what it explains and says the sentence once opened', () => {
    const { root, mark } = opened();
    expect([mark?.getAttribute('aria-label'), mark?.getAttribute('aria-expanded')]).toEqual(['Explain: Funding ratio', 'true']);
    expect(root.querySelector(`[id="${mark?.getAttribute('aria-controls') ?? ''}"]`)?.textContent).toBe(TEXT);
  });

  it('closes by Escape without closing what it stands in', () => {
    const { root, mark } = opened();
    const keys: string[] = [];
    document.addEventListener('keydown', (event) => keys.push(event.key), { once: true });
    does(() => mark?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect([root.textContent.includes(TEXT), keys]).toEqual([false, []]);
  });

  it('closes when something else is pressed', () => {
    const { root } = opened();
    does(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(root.textContent).not.toContain(TEXT);
  });
});

describe('a text with dates', () => {
  it('holds Chinese dates together and stays as it is without one', () => {
    expect(unbroken('自2月1日起')).toBe('自2\u2060月\u20601\u2060日起');
    expect(unbroken('from 1 February')).toBe('from 1 February');
  });
});
