import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '../../model';
import { Home, LinkPreview, Notice, Settings, Share, WordsProvider } from '../../ui';
import { previewView } from '../../view';
import type { PageController } from './controller';
import { factsLine, homeLevel, keptGame, resumeView } from './home-props';
import type { PageState } from './page-state';
import { refusalSentence } from './refusal-words';

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
      {notice !== null && <Notice text={refusalSentence(words, notice)} onDismiss={() => controller.say(null)} />}
      <ScreenOf controller={controller} scenarios={scenarios} state={state} />
      {share !== null && (
        <Share {...share} onCopy={() => void controller.copyLink()} onDownload={() => void controller.download()} onClose={() => controller.closeShare()} />
      )}
      {settingsOpen && <Settings settings={settings} onChange={(next) => void controller.change(next)} onClose={() => controller.openSettings(false)} />}
    </WordsProvider>
  );
}

function usePage(controller: PageController): PageState {
  const [state, setState] = useState(controller.get());
  // The controller may have moved on between the first render and this effect: read it again before listening.
  useLayoutEffect(() => {
    setState(controller.get());
    return controller.subscribe(() => setState(controller.get()));
  }, [controller]);
  return state;
}

function ScreenOf({ controller, scenarios, state }: AppProps & { readonly state: PageState }) {
  const { screen, words, settings } = state;
  if (screen.name === 'home') return <HomeScreen controller={controller} scenarios={scenarios} state={state} />;
  if (screen.name === 'preview') {
    const preview = previewView(screen.record, screen.scenario, words);
    const open = (watch: boolean) => () => void controller.openPreview(watch);
    return <LinkPreview preview={preview} onWatch={open(true)} onPlayOn={open(false)} onDiscard={() => controller.discard()} />;
  }
  const { GameScreen } = screen;
  return (
    <GameScreen
      key={screen.key}
      playable={screen.playable}
      scenario={screen.scenario}
      words={words}
      settings={settings}
      keep={() => controller.keep(screen)}
      onFault={() => controller.say({ code: 'app.failed.turn', args: {} })}
      onHome={() => controller.home()}
      onShare={() => void controller.openShare()}
      onSettings={() => controller.openSettings(true)}
      onAgain={() => void controller.again()}
    />
  );
}

function HomeScreen({ controller, scenarios, state }: AppProps & { readonly state: PageState }) {
  const { words, settings, games, dial } = state;
  const [first] = scenarios;
  const left = games.find((game) => !game.finished);
  const play = (id: string, seat: string, goalSet: string): void => {
    const scenario = scenarios.find(({ level }) => level.id === id);
    if (scenario !== undefined) void controller.start(scenario, seat, goalSet);
  };
  return (
    <Home
      levels={scenarios.map((scenario) => homeLevel(scenario, words))}
      resume={left === undefined ? null : resumeView(left, words)}
      dial={dial}
      facts={first === undefined ? '' : factsLine(first, words)}
      language={settings.language}
      onPlay={play}
      onResume={() => left && void controller.resume(left.id)}
      onImport={(file) => void controller.import(file)}
      onLanguage={(language) => void controller.change({ ...settings, language })}
      onSettings={() => controller.openSettings(true)}
      kept={{
        games: games.map((game) => keptGame(game, words)),
        onOpen: (id) => void controller.resume(id),
        onDelete: (id) => void controller.remove(id),
        onClear: () => void controller.clear(),
      }}
    />
  );
}
