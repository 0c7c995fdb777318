/** What a drawing of a page is made of. Anything else in it is none of ours. */
const PARTS = /<(?!\/?(?:svg|defs|g|path|rect|use|image|clipPath|mask|pattern|linearGradient|radialGradient|stop|filter|fe[A-Z]\w+)[\s/>])|\son\w+\s*=/;

/** What webviews that guard against foreign markup ask for; others take the words as they are. */
interface Policies {
  createPolicy(name: string, rules: { createHTML: (words: string) => string }): { createHTML: (words: string) => string };
}

/** The one way by which markup gets into the window, named in its content security policy. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('balise-drawing', { createHTML: checked });

/**
 * Puts a drawing into a tree of its own, as large as its room: the names of its parts are not those of the screen.
 *
 * A picture with an address would not do: the webview keeps each that it has shown, and what it takes, for as long as it likes.
 */
export function drawn(svg: string): (room: HTMLElement) => void {
  return (room) => {
    const tree = room.shadowRoot ?? room.attachShadow({ mode: 'open' });
    tree.innerHTML = policy ? policy.createHTML(svg) : checked(svg);
    for (const side of ['width', 'height']) tree.querySelector('svg')?.setAttribute(side, '100%');
  };
}

/** The drawing, if it is one; nothing else is put into the window. */
function checked(svg: string): string {
  return PARTS.test(svg) ? '' : svg;
}
