import type { Attachment } from 'svelte/attachments';

/** Makes a text area as tall as its text, at whatever width. `field-sizing` would do it, and is not in every webview. */
export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    let width = 0;
    const fit = () => {
      width = area.clientWidth;
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    };
    text();
    fit();
    const watch = new ResizeObserver(() => {
      if (area.clientWidth !== width) fit();
    });
    watch.observe(area);
    return () => watch.disconnect();
  };
}
