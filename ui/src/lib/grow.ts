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
    // At the next frame: what changes a size while sizes are told is told again, as an error.
    const watch = new ResizeObserver(() => {
      if (area.clientWidth !== width) requestAnimationFrame(fit);
    });
    watch.observe(area);
    return () => watch.disconnect();
  };
}
