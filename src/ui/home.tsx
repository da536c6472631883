import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialView } from '../view';
import { Appointment } from './appointment';
import type { Play } from './appointment';
import { Dial } from './dial';
import { Help } from './help';
import { Hero } from './hero';
import { KeptGames } from './kept-games';
import type { KeptGamesProps } from './kept-games';
import { LanguageSwitch } from './language-switch';
import { LevelTiles } from './level-tiles';
import type { AssumptionsView, GameSetup, HomeLevel, Language, ResumeView } from './types';
import { useWords } from './words';

/** What the first screen needs. */
export interface HomeProps {
  readonly levels: readonly HomeLevel[];
  readonly resume: ResumeView | null;
  /** The start state in one line, with its date before a colon. */
  readonly facts: string;
  /** Dollar trust at the start, for the dial in the window. */
  readonly dial?: DialView | null;
  readonly language: Language;
  readonly onPlay: Play;
  /** The numbers of a level that can be changed, once they were asked for. */
  readonly assumptions?: { readonly level: string; readonly view: AssumptionsView } | null;
  readonly onAssume?: (level: string) => void;
  /** Assumptions that were made elsewhere, to begin with. */
  readonly proposed?: GameSetup['overrides'];
  readonly onResume: () => void;
  readonly onImport: (file: File) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  /** Opens the page on the model. */
  readonly onModel?: () => void;
  /** Games that this browser keeps. */
  readonly kept?: KeptGamesProps;
}

function Open({ onImport }: Pick<HomeProps, 'onImport'>) {
  const t = useWords();
  return (
    <label class="link file">
      {t('ui.home.open')}
      <input type="file" class="vh" accept=".json,application/json" onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) onImport(file);
        event.currentTarget.value = '';
      }} />
    </label>
  );
}

function Title(props: HomeProps) {
  const t = useWords();
  const { resume, onResume } = props;
  return (
    <div class="home-title">
      <h1>{t('ui.title')}</h1>
      <p class="sentence serif">{t('ui.home.sentence')}</p>
      <div class="home-actions">
        {resume && (
          <button type="button" class="button resume" onClick={onResume}>
            <span>{t('ui.home.resume')}</span><span class="resume-what">{resume.title}, {resume.turnText}, {resume.when}</span>
          </button>
        )}
        <Open {...props} />
      </div>
    </div>
  );
}

function Facts({ facts }: Pick<HomeProps, 'facts'>) {
  const [date, figures] = facts.split(/[:：]\s*/, 2);
  return <p class="facts"><b>{date}</b>{figures && <span class="figures">{figures.split(/(?<=,) |(?<=[，、])/).map((figure) => <span key={figure}>{figure}</span>)}</span>}</p>;
}

function Desk({ levels, onPlay, assumptions, onAssume, proposed = {} }: HomeProps) {
  const [chosen, choose] = useState(levels[0]?.id ?? '');
  const level = levels.find(({ id }) => id === chosen) ?? levels[0];
  const desk = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(proposed);
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key) desk.current?.querySelector<HTMLElement>('.assumed')?.focus();
    before.current = key;
  }, [key]);
  if (level === undefined) return null;
  return (
    <div class="setup" ref={desk}>
      <LevelTiles levels={levels} chosen={level.id} onChoose={choose} />
      <div id="level-setup" role="tabpanel" aria-labelledby={`level-${level.id}`}>
        <Appointment key={`${level.id} ${key}`} level={level} proposed={proposed} onPlay={onPlay} assumptions={assumptions?.level === level.id ? assumptions.view : null} {...(onAssume ? { onAssume } : {})} />
      </div>
    </div>
  );
}

/** The first screen: the title over the window, and the levels on the desk, the chosen one as a letter. */
export function Home(props: HomeProps) {
  const t = useWords();
  return (
    <div class="home">
      <header class="home-top">
        <p class="muted">{t('ui.home.kind')}</p>
        <nav aria-label={t('ui.home.nav')}>
          <LanguageSwitch language={props.language} onLanguage={props.onLanguage} />
          {props.onModel && <button type="button" class="link plain" onClick={props.onModel}>{t('ui.home.model')}</button>}
          <button type="button" class="link plain" onClick={props.onSettings}>{t('ui.menu.settings')}</button>
        </nav>
      </header>
      <main>
        <div class="home-window">
          <Hero />
          {props.dial && <Dial dial={props.dial} />}
          {props.dial && <span class="dial-help"><Help about={props.dial.label} text={props.dial.help} /></span>}
          <Title {...props} />
          <Facts facts={props.facts} />
        </div>
        <div class="home-desk">
          <Desk {...props} />
          {props.kept && <KeptGames {...props.kept} />}
        </div>
      </main>
      <footer class="home-foot muted"><p>{t('ui.home.privacy')}</p><p>{t('ui.home.licence')} <a href="THIRD-PARTY.txt">{t('ui.home.licences')}</a></p></footer>
    </div>
  );
}
