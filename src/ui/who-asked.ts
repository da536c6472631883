import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

/** Works something out while it is looked at: shows ever finer views of it, or that it failed, until told to stop by calling what is given back. */
export type Ask<Q, V> = (question: Q, show: (view: V | 'failed') => void) => () => void;

/** What is known of a question: null while nothing is. The work ends when nobody looks any more. */
export function useAsked<Q, V>(ask: Ask<Q, V>, question: Q): V | 'failed' | null {
  const [view, setView] = useState<V | 'failed' | null>(null);
  // A question may be a new object each time and still be the same.
  const key = JSON.stringify(question);
  const asked = useMemo(() => JSON.parse(key) as Q, [key]);
  useLayoutEffect(() => {
    setView(null);
    return ask(asked, setView);
  }, [ask, asked]);
  return view;
}
