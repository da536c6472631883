import { act } from 'preact/test-utils';

/** Presses the first button whose text matches, and waits until the page has answered; throws where there is none. */
export async function press(root: HTMLElement, text: RegExp): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((each) => text.test(each.textContent ?? ''));
  if (button === undefined) throw new Error(`no button says ${String(text)}`);
  await act(async () => {
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}
