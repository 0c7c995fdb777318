import type { Attachment } from 'svelte/attachments';

/** Makes a text area as tall as its text. `field-sizing` would do it, and is not in every webview. */
export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    text();
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
}
