// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Debrief } from './debrief';
import { Home } from './home';
import { LinkPreview } from './link-preview';
import { Notice } from './notice';
import { Settings } from './settings';
import { Share } from './share';
import { board } from './testing/fixtures';
import { debrief, facts, levels, preview } from './testing/page-fixtures';
import { again, button, does, missing, sets, show } from './testing/render';

const nothing = () => undefined;
const homeProps = { levels, resume: null, facts, dial: board().dial, language: 'en' as const, onPlay: nothing, onResume: nothing, onImport: nothing, onLanguage: nothing, onSettings: nothing };

afterEach(() => {
  expect(missing).toEqual([]);
});

describe('the first screen', () => {
  it('starts the level in the chosen seat with the chosen goals', () => {
    const onPlay = vi.fn();
    const root = show(<Home {...homeProps} onPlay={onPlay} />);
    sets(root, 'input[name="seat"][value="eu-commission"]');
    sets(root, 'input[name="goal-set"][value="protect"]');
    does(() => button(root, 'Play The First Shot').click());
    expect(onPlay).toHaveBeenCalledExactlyOnceWith({ level: 'first-shot', seats: [{ seat: 'eu-commission', goalSet: 'protect' }], overrides: {} });
  });

  it('offers goals of the chosen seat only', () => {
    const root = show(<Home {...homeProps} />);
    const sets_ = () => [...root.querySelectorAll<HTMLInputElement>('input[name="goal-set"]')].map((each) => each.value);
    expect(sets_()).toEqual(['fiduciary', 'voice']);
    sets(root, 'input[name="seat"][value="eu-commission"]');
    expect(sets_()).toEqual(['deter', 'protect']);
  });

  it('leads to the numbers that were brought along from the page on the model', async () => {
    const root = show(<Home {...homeProps} />);
    again(<Home {...homeProps} proposed={{ equityMultiplier: 6 }} />);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('changed: 1'));
    expect(root.contains(document.activeElement)).toBe(true);
  });

  it('draws one sheet for each level and nothing for levels that are not there', () => {
    const root = show(<Home {...homeProps} />);
    expect(root.querySelectorAll('form')).toHaveLength(levels.length);
  });

  it('offers to continue only where a game was left', () => {
    const onResume = vi.fn();
    expect(show(<Home {...homeProps} />).textContent).not.toContain('Continue your game');
    const root = show(<Home {...homeProps} resume={{ title: 'The First Shot', when: 'yesterday', turnText: 'turn 2 of 4' }} onResume={onResume} />);
    does(() => button(root, 'Continue your game').click());
    expect(onResume).toHaveBeenCalledOnce();
  });

  it('hands on the file that was opened', () => {
    const onImport = vi.fn();
    const root = show(<Home {...homeProps} onImport={onImport} />);
    const file = new File(['{}'], 'game.json');
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(input, 'files', { value: [file] });
    does(() => input?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('switches the language', () => {
    const onLanguage = vi.fn();
    const root = show(<Home {...homeProps} onLanguage={onLanguage} />);
    does(() => button(root, '中文').click());
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('zh-CN');
  });
});

describe('a link or file', () => {
  it('says how it differs from the stock level before anything is loaded', () => {
    const root = show(<LinkPreview preview={preview} onWatch={nothing} onPlayOn={nothing} onDiscard={nothing} />);
    for (const text of [preview.title, ...preview.differences]) expect(root.textContent).toContain(text);
  });

  it('can be watched, played on or discarded; a finished game cannot be played on', () => {
    const [onWatch, onPlayOn, onDiscard] = [vi.fn(), vi.fn(), vi.fn()];
    const root = show(<LinkPreview preview={preview} onWatch={onWatch} onPlayOn={onPlayOn} onDiscard={onDiscard} />);
    for (const words of ['Watch', 'Play on', 'Discard']) does(() => button(root, words).click());
    expect([onWatch, onPlayOn, onDiscard].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
    const finished = show(<LinkPreview preview={{ ...preview, finished: true }} onWatch={nothing} onPlayOn={nothing} onDiscard={nothing} />);
    expect(finished.textContent).not.toContain('Play on');
  });

  it('reports an error as an alert that can be put away', () => {
    const onDismiss = vi.fn();
    const root = show(<Notice text="This file is not a saved game." onDismiss={onDismiss} />);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('This file is not a saved game.');
    does(() => button(root, 'Dismiss').click());
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('panels', () => {
  it('shares as a link that can be copied and as a file', () => {
    const [onCopy, onDownload, onClose] = [vi.fn(), vi.fn(), vi.fn()];
    const root = show(<Share link="https://example.org/#g=1" copied onCopy={onCopy} onDownload={onDownload} onClose={onClose} />);
    const input = root.querySelector<HTMLInputElement>('#share-link');
    expect([input?.value, input?.readOnly]).toEqual(['https://example.org/#g=1', true]);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied.');
    for (const words of ['Copy link', 'Download file', 'Close']) does(() => button(root, words).click());
    expect([onCopy, onDownload, onClose].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('changes one setting and keeps the others', () => {
    const onChange = vi.fn();
    const settings = { language: 'en' as const, lowGraphics: false, reducedMotion: true };
    const root = show(<Settings settings={settings} onChange={onChange} onClose={nothing} />);
    sets(root, 'input[type="checkbox"]');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...settings, lowGraphics: true });
  });
});

describe('the debrief', () => {
  const root = () => show(<Debrief debrief={debrief} onHome={nothing} onShare={nothing} onPrint={nothing} />);

  it('is two pages', () => {
    expect(root().querySelectorAll('.page')).toHaveLength(2);
  });

  it('prints every goal, turning point, claim, question and source', () => {
    const text = root().textContent ?? '';
    for (const words of [debrief.verdict, ...debrief.goals.map((each) => each.label), ...debrief.turningPoints.map((each) => each.title), ...debrief.claims.map((each) => each.claim), ...debrief.questions, ...debrief.sources]) {
      expect(text).toContain(words);
    }
  });

  it('never skips a level of headings', () => {
    const levels_ = [...root().querySelectorAll('h1, h2, h3, h4')].map((each) => Number(each.tagName.slice(1)));
    expect(levels_[0]).toBe(1);
    levels_.slice(1).forEach((level, index) => expect(level - (levels_[index] ?? 0)).toBeLessThanOrEqual(1));
  });
});
