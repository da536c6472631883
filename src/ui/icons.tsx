import { ACTIONS, CONTROLS, EMBLEMS } from './icon-paths';

interface IconProps {
  readonly name: string;
  readonly size?: string;
}

const PLAIN = 'M12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14z';

function Drawn(props: { readonly path: string; readonly dots: boolean; readonly size: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={props.size} height={props.size} aria-hidden="true" focusable="false"
      fill="none" stroke="currentColor" stroke-width={props.dots ? '2.6' : '1.5'} stroke-linecap="round" stroke-linejoin="round">
      <path d={props.path} />
    </svg>
  );
}

/** The emblem of an institution or of a kind of cause; no name leaves its place empty. */
export function Emblem({ name, size = '1rem' }: IconProps) {
  return <Drawn path={name === '' ? '' : (EMBLEMS[name] ?? ACTIONS[name] ?? PLAIN)} dots={name === 'ring-of-stars'} size={size} />;
}

/** The sign of a policy action. */
export function ActionIcon({ name, size = '1.625rem' }: IconProps) {
  return <Drawn path={ACTIONS[name] ?? EMBLEMS[name] ?? PLAIN} dots={name === 'ring-of-stars'} size={size} />;
}

/** The sign of one of the screens' own controls. */
export function ControlIcon({ name, size = '1.125rem' }: IconProps) {
  return <Drawn path={CONTROLS[name] ?? PLAIN} dots={false} size={size} />;
}
