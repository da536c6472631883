import { useState } from 'preact/hooks';
import type { CouncilRow, CouncilView, TallyBar } from '../view';
import { ControlIcon } from './icons';
import { Change, Verdict } from './marks';
import { SheetTable } from './sheet-table';
import { useWords } from './words';

type Subject = CouncilView['subjects'][number];

const MARKS: Readonly<Record<CouncilRow['vote'], string>> = { for: 'check', abstain: 'flat', against: 'close' };

function Vote({ vote, children }: { readonly vote: CouncilRow['vote']; readonly children: string }) {
  return <span class={`vote ${vote}`}>{vote === 'abstain' ? <i aria-hidden="true" /> : <ControlIcon name={MARKS[vote]} size="0.875em" />}{children}</span>;
}

function Bar({ bar }: { readonly bar: TallyBar }) {
  const t = useWords();
  const place = { '--share': String(Math.min(1, bar.share)), '--line': String(bar.line) };
  return (
    <li class="tally">
      <span>{bar.label}</span>
      <span class="tally-plot" style={place} aria-hidden="true"><i class="bar" /><i class="line" /></span>
      <span><b>{bar.text}</b> <span class="muted">{bar.need}</span> <Verdict met={bar.reached}>{t(bar.reached ? 'ui.council.reached' : 'ui.council.short')}</Verdict></span>
    </li>
  );
}

function Members({ council, subject }: { readonly council: CouncilView; readonly subject: Subject }) {
  const t = useWords();
  const heads = [
    { text: t('ui.council.state') }, { text: t('ui.council.people'), num: true }, { text: t('ui.council.vote') }, { text: t('ui.council.last') },
    ...council.terms.map((term) => ({ text: term.name, num: true })), { text: t('ui.council.sum'), num: true },
  ];
  return (
    <SheetTable caption={t('ui.council.members')} class="members" heads={heads}>
      {subject.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.name}</th><td class="num">{row.people}</td><td><Vote vote={row.vote}>{row.voteText}</Vote></td><td class="muted">{row.last}</td>
          {row.follows
            ? <td class="muted" colSpan={row.terms.length + 1}>{t('ui.council.follows')}</td>
            : <>{row.terms.map((term, index) => <td key={council.terms[index]?.id ?? index} class="num">{term.text}</td>)}<td class="num"><Change value={row.sum} /></td></>}
        </tr>
      ))}
    </SheetTable>
  );
}

function Taken({ council }: { readonly council: CouncilView }) {
  const t = useWords();
  if (council.taken.length === 0) return <p class="sheet-note">{t('ui.council.none')}</p>;
  return (
    <SheetTable caption={t('ui.council.taken')} heads={['when', 'subject', 'for', 'against', 'abstained', 'share', 'result'].map((id) => ({ text: t(`ui.council.${id}`) }))}>
      {council.taken.map((row) => (
        <tr key={`${row.when}-${row.subject}`}>
          <th scope="row">{row.when}</th><td>{row.subject}</td><td>{row.for}</td><td>{row.against}</td><td>{row.abstained}</td><td>{row.people}</td>
          <td><Verdict met={row.passed}>{row.result}</Verdict></td>
        </tr>
      ))}
    </SheetTable>
  );
}

/** The council of the bloc: how it would vote today on each subject, state by state, and the votes it has taken. */
export function CouncilVotes({ council }: { readonly council: CouncilView }) {
  const t = useWords();
  const [chosen, setChosen] = useState(council.subjects[0]?.id);
  const subject = council.subjects.find((each) => each.id === chosen);
  if (!subject) return null;
  return (
    <>
      <fieldset class="subjects">
        <legend class="vh">{t('ui.council.subject')}</legend>
        {council.subjects.map((each) => (
          <label key={each.id}><input type="radio" name="council-subject" checked={each === subject} onChange={() => setChosen(each.id)} />{each.title}</label>
        ))}
      </fieldset>
      <p class="council-verdict serif">{subject.title}: <Verdict met={subject.passes}>{subject.verdict}</Verdict></p>
      <ul class="tallies">{subject.bars.map((bar) => <Bar key={bar.id} bar={bar} />)}</ul>
      <p class="sheet-note">{subject.blocking}</p>
      <Taken council={council} />
      <p class="sheet-note muted">{council.note}</p>
      <Members council={council} subject={subject} />
    </>
  );
}
