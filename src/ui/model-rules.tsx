import type { MechanismView, ModelPageView, Origin } from '../view';
import { RichText } from './rich-text';
import { Standing } from './selected-card';
import { useWords } from './words';

/** A source as a link; a guess says so. */
export function OriginLink({ origin }: { readonly origin: Origin }) {
  const t = useWords();
  return <a class={origin.isGuess ? 'origin guess' : 'origin'} href={origin.href}>{origin.text}{origin.isGuess && <sup aria-hidden="true">{t('ui.model.guess.mark')}</sup>}</a>;
}

function Terms({ rule }: { readonly rule: MechanismView }) {
  const t = useWords();
  if (rule.terms.length === 0) return null;
  return (
    <details class="rule-terms">
      <summary>{t('ui.model.terms', { count: rule.terms.length })}<span class="vh"> ({rule.name})</span></summary>
      <ul>
        {rule.terms.map((term) => (
          <li key={term.id}>
            <span class="term-letter">{term.letter.length > 0 && <><RichText text={term.letter} /> = </>}</span>
            <span><a class={term.origin.isGuess ? 'figure guess' : 'figure'} href={term.href}>{term.value}{term.origin.isGuess && <sup aria-hidden="true">{t('ui.model.guess.mark')}</sup>}</a> {term.unit}</span>
            <span class="term-name">{term.name} <span class="muted"><OriginLink origin={term.origin} /></span></span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rule({ rule }: { readonly rule: MechanismView }) {
  const t = useWords();
  return (
    <article class="rule" id={`rule-${rule.id}`} tabIndex={-1}>
      <div class="rule-said">
        <h5>{rule.name}</h5>
        <p class="rule-standing"><Standing standing={rule.standing} />{rule.standingText}</p>
        <p><RichText text={rule.text} /></p>
        {rule.sources.length > 0 && <p class="rule-sources muted">{t('ui.model.rests')} {rule.sources.map((origin) => <span key={origin.href}><OriginLink origin={origin} /> </span>)}</p>}
      </div>
      <div class="rule-equation">
        {rule.symbols.map((line, place) => <p key={place} class="symbols"><RichText text={line} /></p>)}
        <p class="in-words"><span class="muted">{t('ui.model.equation.words')} </span><RichText text={rule.equation} /></p>
        <Terms rule={rule} />
      </div>
    </article>
  );
}

/** Every rule of the model, part by part: in a sentence, in symbols, in words, with its numbers. */
export function Rules({ parts }: Pick<ModelPageView, 'parts'>) {
  return (
    <>
      {parts.map((part) => (
        <section key={part.id} class="rules-part">
          <h4>{part.title}</h4>
          {part.mechanisms.map((rule) => <Rule key={rule.id} rule={rule} />)}
        </section>
      ))}
    </>
  );
}
