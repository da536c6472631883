// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AssumptionsBadge } from './assumptions-badge';
import { Debrief } from './debrief';
import { Handover } from './handover';
import { Header } from './header';
import { LinkPreview } from './link-preview';
import { header } from './testing/fixtures';
import * as pages from './testing/page-fixtures';
import { does, show } from './testing/render';

const rows = [
  { id: 'a', name: 'Effect of a sale', usual: '3', value: '8', unit: 'bp per $100bn' },
  { id: 'b', name: 'Multiplier', usual: '5', value: '2', unit: 'times' },
];
const nothing = (): void => {};
const badge = (root: Element): HTMLButtonElement | null => root.querySelector('button.assumed');

describe('the badge of changed assumptions', () => {
  it('is not there where nothing is changed', () => {
    expect(badge(show(<AssumptionsBadge rows={[]} />))).toBeNull();
    expect(badge(show(<AssumptionsBadge />))).toBeNull();
  });

  it('counts them, and lists each with its default when it is opened', () => {
    const root = show(<AssumptionsBadge rows={rows} />);
    expect(badge(root)?.getAttribute('aria-label')).toContain('2');
    does(() => badge(root)?.click());
    const lines = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(lines).toEqual([['Effect of a sale bp per $100bn', '3', '8'], ['Multiplier times', '5', '2']]);
  });

  it.each(['briefing', 'predict', 'decide', 'reveal', 'week', 'why'] as const)('stands in the bar above the board in %s', (phase) => {
    const menu = { onHome: nothing, onShare: nothing, onSettings: nothing };
    expect(badge(show(<Header header={{ ...header(phase), assumptions: rows }} {...menu} />))).not.toBeNull();
    expect(badge(show(<Header header={header(phase)} {...menu} />))).toBeNull();
  });

  it('stands between two people, in the debrief and before a link is opened', () => {
    expect(badge(show(<Handover seat="Oslo" icon="" turnText="" hidden={[]} assumptions={rows} onTake={nothing} onHome={nothing} />))).not.toBeNull();
    expect(badge(show(<LinkPreview preview={{ title: '', facts: [], differences: [], finished: false, assumptions: rows }} onWatch={nothing} onPlayOn={nothing} onDiscard={nothing} />))).not.toBeNull();
    expect(badge(show(<Debrief debrief={pages.debrief} assumptions={rows} onHome={nothing} onShare={nothing} onPrint={nothing} />))).not.toBeNull();
  });
});
