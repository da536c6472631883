// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PayoffView, ShareCell, SharesView, SilenceView, TornadoView } from '../view';
import { whys } from './testing/desk-fixtures';
import { does, missing, sets, show } from './testing/render';
import { PayoffPage } from './payoff';
import type { PayoffAsked, PayoffDesk } from './payoff';
import { TornadoPage } from './tornado';
import { Why } from './why';
import type { Ask } from './who-asked';

const nothing = (): void => {};
const cell = (amount: number, text: string): ShareCell => ({ amount, text, share: Math.min(1, Math.abs(amount) / 4), direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'flat' });

const shares: SharesView = {
  subjects: [{ id: `market.${whys[0]?.market ?? ''}`, kind: 'market', title: '10-year', total: { text: '+3.4 bp', direction: 'up' } }, { id: 'market.gold', kind: 'market', title: 'Gold', total: { text: '+1%', direction: 'up' } }, { id: 'loss', kind: 'goal', title: 'Loss', total: { text: '+0.2%', direction: 'up' } }],
  rows: [
    { id: 'eu', name: 'EU Commission', short: 'Brussels', icon: 'eu', you: true, cells: [cell(-0.6, '\u22120.6'), cell(1, '+1.0'), cell(0, '0.0')] },
    { id: '', name: 'Shocks, chance and earlier weeks', short: 'Nobody', icon: '', you: false, cells: [cell(4, '+4.0'), cell(0, '0.0'), cell(0.2, '+0.2')] },
  ],
  silent: 'Did nothing, share 0: Oslo.', withheld: '', sampled: '',
};

const silence: SilenceView = {
  lead: 'Had you stayed silent, the 10-year yield would have ended elsewhere.',
  rows: [{ id: 'market.ust-10y', kind: 'market', title: '10-year', played: '4.27%', silent: '4.28%', difference: { text: '\u22120.6 bp', direction: 'down' }, turned: '' }, { id: 'loss', kind: 'goal', title: 'Loss', played: '0.6%', silent: '0.4%', difference: { text: '+0.2%', direction: 'up' }, turned: 'would be met' }],
};

let log: string[];
beforeEach(() => {
  log = [];
  missing.length = 0;
});

/** Notes what is asked and dropped, and answers when told to. */
function asking<Q, V>(view: V | 'failed', answers: (() => void)[]): Ask<Q, V> {
  return (question, tell) => {
    log.push(`ask ${JSON.stringify(question)}`);
    answers.push(() => tell(view));
    return () => void log.push(`drop ${JSON.stringify(question)}`);
  };
}

function why(answers: (() => void)[], withSilence = true, view: SharesView | 'failed' = shares): HTMLElement {
  const asks = { shares: asking<'turn' | 'game', SharesView>(view, answers), help: 'A share is an average.', ...(withSilence ? { silence: asking<'turn' | 'game', SilenceView>(silence, answers) } : {}) };
  return show(<Why whys={whys} market={whys[0]?.market ?? ''} nextText="On" onMarket={nothing} onNext={nothing} asks={asks} />);
}

const answer = (answers: (() => void)[]): void => does(() => answers.splice(0).forEach((tell) => tell()));

describe('ways to look at a week', () => {
  it('begins with the ledger and works nothing else out', () => {
    const root = why([]);
    expect([...root.querySelectorAll('input[name=why-way]')].map((input) => (input as HTMLInputElement).value)).toEqual(['causes', 'seats', 'silence']);
    expect(root.querySelector('.fall')).not.toBeNull();
    expect(log).toEqual([]);
  });

  it('offers the ledger alone where nobody can work out more', () => {
    const root = show(<Why whys={whys} market={whys[0]?.market ?? ''} nextText="On" onMarket={nothing} onNext={nothing} />);
    expect(root.querySelector('.why-ways')).toBeNull();
    expect(root.querySelector('.fall')).not.toBeNull();
  });

  it('shows each institution’s share of the chosen market and of every objective, and their total', () => {
    const answers: (() => void)[] = [];
    const root = why(answers);
    sets(root, 'input[name=why-way][value=seats]');
    expect(root.querySelector('[role=status]')?.textContent).toContain('worked out');
    answer(answers);
    const heads = [...root.querySelectorAll('.shares thead th')].map((head) => head.textContent);
    expect(heads).toEqual(['Institution', '10-year', 'Loss']);
    expect([...root.querySelectorAll('.shares tbody tr')].map((row) => [...row.querySelectorAll('.share-text')].map((text) => text.textContent))).toEqual([['\u22120.6', '0.0'], ['+4.0', '+0.2']]);
    expect(root.querySelector('.shares tfoot')?.textContent).toContain('+3.4 bp');
    expect(root.textContent).toContain('Did nothing, share 0: Oslo.');
  });

  it('asks anew for the game so far, and drops what nobody looks at any more', () => {
    const root = why([]);
    sets(root, 'input[name=why-way][value=seats]');
    sets(root, 'input[name=share-span][value=game]');
    sets(root, 'input[name=why-way][value=causes]');
    expect(log).toEqual(['ask "turn"', 'drop "turn"', 'ask "game"', 'drop "game"']);
  });

  it('says in a sentence and in numbers what would have been in silence', () => {
    const answers: (() => void)[] = [];
    const root = why(answers);
    sets(root, 'input[name=why-way][value=silence]');
    answer(answers);
    expect(root.querySelector('.silence-lead')?.textContent).toBe(silence.lead);
    expect(root.querySelectorAll('table.silence').length).toBe(2);
    expect(root.querySelector('.silence-turned')?.textContent).toBe('would be met');
  });

  it('does not speak of a silence that is nobody’s, and says when nothing could be worked out', () => {
    const answers: (() => void)[] = [];
    const root = why(answers, false, 'failed');
    expect(root.querySelector('input[value=silence]')).toBeNull();
    sets(root, 'input[name=why-way][value=seats]');
    answer(answers);
    expect(root.querySelector('[role=status]')?.textContent).toContain('could not be worked out');
    expect(missing).toEqual([]);
  });
});

const at = (own: string, isPure: boolean) => ({ own, ownError: '3', other: '25', otherError: '4', isOwnBest: isPure, isOtherBest: isPure, isPure });
const table: PayoffView = { rows: [{ id: 'silence', title: 'Silence' }, { id: 'sell', title: 'Sell' }], columns: [{ id: 'silence', title: 'Silence' }], cells: [[at('50', false)], [at('70', true)]], own: 'Oslo', other: 'Brussels', findings: ['One cell.'], futuresText: '25 futures a cell so far', finished: false };

describe('two seats against each other', () => {
  const desk = (answers: (() => void)[]): PayoffDesk => ({
    ask: asking<PayoffAsked, PayoffView>(table, answers), others: [{ id: 'eu', name: 'EU' }, { id: 'fed', name: 'Fed' }],
    turns: [{ turn: 1, text: 'Turn 1' }, { turn: 2, text: 'Turn 2' }], first: { other: 'eu', turn: 2 },
  });

  it('says in words what the marks of a cell show', () => {
    const answers: (() => void)[] = [];
    const root = show(<PayoffPage desk={desk(answers)} />);
    answer(answers);
    const cells = [...root.querySelectorAll('td.payoff')];
    expect(cells.map((each) => each.querySelector('.vh')?.textContent)).toEqual(['Oslo 50 ±3, Brussels 25 ±4', 'Oslo 70 ±3, best reply, Brussels 25 ±4, best reply, neither would change']);
    expect(cells.map((each) => each.classList.contains('pure'))).toEqual([false, true]);
    expect(root.querySelector('.what-if-count')?.textContent).toBe('25 futures a cell so far');
    expect(root.querySelectorAll('th[scope=row]').length).toBe(2);
    expect(missing).toEqual([]);
  });

  it('plays another pair when another seat or turn is chosen', () => {
    const root = show(<PayoffPage desk={desk([])} />);
    const [seat, turn] = [...root.querySelectorAll('select')] as HTMLSelectElement[];
    const choose = (select: HTMLSelectElement | undefined, value: string): void => does(() => {
      if (select === undefined) throw new Error('nothing to choose from');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    choose(seat, 'fed');
    choose(turn, '1');
    expect(log.filter((line) => line.startsWith('ask')).map((line) => JSON.parse(line.slice(4)) as unknown)).toEqual([{ other: 'eu', turn: 2 }, { other: 'fed', turn: 2 }, { other: 'fed', turn: 1 }]);
    expect(log.filter((line) => line.startsWith('drop')).length).toBe(2);
  });
});

const end = (lead: number, best: string) => ({ value: '4 bp', best, lead, leadText: String(lead) });
const tornado: TornadoView = {
  options: [{ id: 'sell', title: 'Sell', value: '70%', best: true }, { id: 'silence', title: 'Silence', value: '50%', best: false }],
  rows: [{ id: 'depth', name: 'Depth', href: '#number-depth', source: 'Fed (2026)', confidence: 'an assumption', low: end(25, 'Sell'), high: end(-20, 'Silence'), swing: '45 ±4 points', sure: true, rival: 'Silence', turns: true }],
  scale: { from: -25, to: 30 }, finding: 'Sell is best.', futuresText: '200 futures', finished: true,
};

describe('what a choice rests on', () => {
  it('tells both ends in words and leads to the number', () => {
    const answers: (() => void)[] = [];
    const seen: string[] = [];
    const root = show(<TornadoPage desk={{ ask: asking<number, TornadoView>(tornado, answers), turns: [], first: 3 }} onNumber={(id) => void seen.push(id)} />);
    answer(answers);
    const line = root.querySelector('.tornado tbody tr')?.textContent ?? '';
    for (const word of ['Depth', 'an assumption; Fed (2026)', 'best then: Sell', 'best then: Silence', '45 ±4 points', 'the ranking turns']) expect(line).toContain(word);
    does(() => root.querySelector<HTMLElement>('.tornado a')?.click());
    expect(seen).toEqual(['depth']);
    expect(missing).toEqual([]);
  });
});
