import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Home, LinkPreview, Notice, Reference, Settings, Share, Thinking, WordsProvider } from '../../ui';
import type { PageController } from './controller';
import { factsLine, homeLevel, keptGame, resumeView } from './home-props';
import type { PageState } from './page-state';
import { refusalSentence } from './refusal-words';

/** What the page needs. */
export interface AppProps {
  readonly controller: PageController;
}

/** The whole page: one screen, and what lies over it. */
export function App({ controller }: AppProps) {
  const state = usePage(controller);
  const { words, notice, share, settings, settingsOpen, model } = state;
  const t = useMemo(() => words.t.bind(words), [words]);
  const shown = useMemo(() => model?.(words), [model, words]);
  return (
    <WordsProvider t={t}>
      {notice !== null && <Notice text={refusalSentence(words, notice)} onDismiss={() => controller.say(null)} />}
      <ScreenOf controller={controller} state={state} />
      <Thinking shown={state.thinking} />
      {share !== null && (
        <Share {...share} onCopy={() => void controller.copyLink()} onDownload={() => void controller.download()} onClose={() => controller.closeShare()} />
      )}
      {shown && <Reference {...shown} title={t('ui.home.model')} onClose={() => controller.closeModel()} />}
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

function ScreenOf({ controller, state }: AppProps & { readonly state: PageState }) {
  const { screen, words, settings } = state;
  if (screen.name === 'home') return <HomeScreen controller={controller} state={state} />;
  if (screen.name === 'preview') {
    const open = (watch: boolean) => () => void controller.openPreview(watch);
    return <LinkPreview preview={screen.describe(words)} onWatch={open(true)} onPlayOn={open(false)} onDiscard={() => controller.discard()} />;
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

function HomeScreen({ controller, state }: AppProps & { readonly state: PageState }) {
  const { words, settings, games, dial } = state;
  const { cards } = controller;
  const left = games.find((game) => !game.finished);
  const levels = useMemo(() => cards.map((card) => homeLevel(card, words)), [cards, words]);
  const assumptions = useAssumptions(state);
  return (
    <Home
      levels={levels}
      assumptions={assumptions}
      onAssume={(level) => void controller.assume(level)}
      proposed={state.proposed}
      resume={left === undefined ? null : resumeView(left, words)}
      dial={dial}
      facts={cards[0] === undefined ? '' : factsLine(cards[0], words)}
      language={settings.language}
      onPlay={(setup) => void controller.begin(setup)}
      onResume={() => left && void controller.resume(left.id)}
      onImport={(file) => void controller.import(file)}
      onLanguage={(language) => void controller.change({ ...settings, language })}
      onSettings={() => controller.openSettings(true)}
      onModel={() => void controller.openModel()}
      kept={{
        games: games.map((game) => keptGame(game, words)),
        onOpen: (id) => void controller.resume(id),
        onDelete: (id) => void controller.remove(id),
        onClear: () => void controller.clear(),
      }}
    />
  );
}

/** What can be changed, worded once for each language. */
function useAssumptions({ assumptions, words }: PageState) {
  return useMemo(() => (assumptions === null ? null : { level: assumptions.level, view: assumptions.describe(words) }), [assumptions, words]);
}
