import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '../../model';
import { Home, LinkPreview, Notice, Settings, Share, WordsProvider } from '../../ui';
import { previewView } from '../../view';
import type { PageController, PageState } from './controller';
import { factsLine, homeLevel, resumeView } from './home-props';

/** What the page needs. */
export interface AppProps {
  readonly controller: PageController;
  readonly scenarios: readonly Scenario[];
}

/** The whole page: one screen, and what lies over it. */
export function App({ controller, scenarios }: AppProps) {
  const state = usePage(controller);
  const { words, notice, share, settings, settingsOpen } = state;
  const t = useMemo(() => words.t.bind(words), [words]);
  return (
    <WordsProvider t={t}>
      {notice !== '' && <Notice text={notice} onDismiss={() => controller.say('')} />}
      <ScreenOf controller={controller} scenarios={scenarios} state={state} />
      {share !== null && (
        <Share {...share} onCopy={() => void controller.copyLink()} onDownload={() => controller.download()} onClose={() => controller.closeShare()} />
      )}
      {settingsOpen && <Settings settings={settings} onChange={(next) => void controller.change(next)} onClose={() => controller.openSettings(false)} />}
    </WordsProvider>
  );
}

function usePage(controller: PageController): PageState {
  const [state, setState] = useState(controller.get());
  useEffect(() => controller.subscribe(() => setState(controller.get())), [controller]);
  return state;
}

function ScreenOf({ controller, scenarios, state }: AppProps & { readonly state: PageState }) {
  const { screen, words, settings } = state;
  if (screen.name === 'home') return <HomeScreen controller={controller} scenarios={scenarios} state={state} />;
  if (screen.name === 'preview') {
    const preview = previewView(screen.record, screen.scenario, words);
    const open = (watch: boolean) => () => void controller.openPreview(watch);
    return <LinkPreview preview={preview} onWatch={open(true)} onPlayOn={open(false)} onDiscard={() => controller.home()} />;
  }
  const { GameScreen } = screen;
  return (
    <GameScreen
      key={screen.key}
      playable={screen.playable}
      scenario={screen.scenario}
      words={words}
      settings={settings}
      keep={(playable) => controller.keep(playable)}
      onHome={() => controller.home()}
      onShare={() => void controller.openShare()}
      onSettings={() => controller.openSettings(true)}
      onAgain={() => controller.again()}
    />
  );
}

function HomeScreen({ controller, scenarios, state }: AppProps & { readonly state: PageState }) {
  const { words, settings, left, dial } = state;
  const [first] = scenarios;
  const leftIn = scenarios.find(({ level }) => level.id === left?.levelId);
  return (
    <Home
      levels={scenarios.map((scenario) => homeLevel(scenario, words))}
      resume={left === null || leftIn === undefined ? null : resumeView(left, leftIn, words)}
      dial={dial}
      facts={first === undefined ? '' : factsLine(first, words)}
      language={settings.language}
      onPlay={(level, seat, goalSet) => void controller.start(level, seat, goalSet)}
      onResume={() => void controller.resume()}
      onImport={(file) => void controller.import(file)}
      onLanguage={(language) => void controller.change({ ...settings, language })}
      onSettings={() => controller.openSettings(true)}
    />
  );
}
