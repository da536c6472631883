import type { ComponentChildren } from 'preact';

/** A column's heading; numbers stand at its right. */
export interface Head {
  readonly text: string;
  readonly num?: boolean;
}

/** A table with its caption and headings, in a frame that scrolls sideways where the screen is narrow. */
export function SheetTable(props: { readonly caption: string; readonly class?: string; readonly heads: readonly Head[]; readonly children: ComponentChildren }) {
  return (
    <div class="sheet-table" role="group" aria-label={props.caption} tabIndex={0}>
      <table class={`data ${props.class ?? ''}`}>
        <caption>{props.caption}</caption>
        <thead><tr>{props.heads.map((head) => <th key={head.text} scope="col" class={head.num ? 'num' : ''}>{head.text}</th>)}</tr></thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
