import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';

import { refusal } from './fake';
import { draft, page } from './fixtures';
import { openReport } from './render';

const role = screen.getByRole.bind(screen);
const sheet = () => role('img', { name: /^Page/ });
const drawn = () => sheet().shadowRoot?.querySelector('svg')?.id;

describe('the report', () => {
  test('is reached from the path and from the results, and led back from', async () => {
    const { user } = await openReport();
    const rail = within(role('navigation', { name: 'Résultats' }));
    expect(rail.getByRole('button', { name: 'Rapport' }).getAttribute('aria-current')).toBe('true');
    await user.click(rail.getByRole('button', { name: /^Plan d’action/ }));
    await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
    await waitFor(() => expect(document.activeElement?.id).toBe('plan'));
    await user.click(role('button', { name: 'Produire le rapport' }));
    await screen.findByRole('heading', { level: 1, name: 'Rapport' });
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await screen.findByRole('heading', { level: 1, name: 'Évaluation 2026' });
    await user.keyboard('{Control>}p{/Control}');
    await screen.findByRole('heading', { level: 1, name: 'Rapport' });
  });

  test('is written where the person chooses, as it is shown', async () => {
    const { fake, user } = await openReport();
    expect((role('radio', { name: 'Lettre (8½ × 11 po)' }) as HTMLInputElement).checked).toBe(true);
    await user.click(role('radio', { name: 'Anglais' }));
    await user.click(role('radio', { name: /^15\s/ }));
    const asked = { draft: 'd1', language: 'en', paper: 'letter', length: 'fifteen' };
    await waitFor(() => expect(fake.named('preview_report').at(-1)).toEqual({ report: asked, page: 1 }));
    await user.click(role('button', { name: 'Enregistrer le PDF…' }));
    expect(fake.named('export_report')).toEqual([asked]);
    expect(await screen.findByText('rapport.pdf est enregistré (18 pages).')).toBeTruthy();
  });

  test('is cut for those who are not to know everything, and says so', async () => {
    const { fake, user } = await openReport();
    expect((role('radio', { name: 'Conseil' }) as HTMLInputElement).checked).toBe(true);
    await user.click(role('radio', { name: 'Personnel' }));
    expect(screen.getByText(/^Les noms de personnes, les montants/)).toBeTruthy();
    await user.click(role('checkbox', { name: /^Joindre l’évaluation au PDF/ }));
    const asked = { draft: 'd1', language: 'fr', paper: 'letter', length: 'full', audience: 'staff', attach: true };
    await waitFor(() => expect(fake.named('preview_report').at(-1)).toEqual({ report: asked, page: 1 }));
    await user.click(role('button', { name: 'Enregistrer le texte…' }));
    expect(fake.named('export_companion').at(-1)).toMatchObject({ audience: 'staff' });
  });

  test('has what goes with it written in its language', async () => {
    const { fake, user } = await openReport();
    await user.click(role('radio', { name: 'Anglais' }));
    await user.click(role('radio', { name: 'Notes pour la présentation' }));
    await user.click(role('button', { name: 'Enregistrer le texte…' }));
    expect(fake.named('export_companion')).toEqual([{ draft: 'd1', which: 'notes', format: 'docx', language: 'en', paper: 'letter' }]);
    expect(await screen.findByText('notes.docx est enregistré.')).toBeTruthy();
  });

  test('keeps its options for the one who goes to mend something and comes back', async () => {
    const { user } = await openReport();
    await user.click(role('radio', { name: 'A4' }));
    await user.click(role('button', { name: '← Votre parcours' }));
    await user.click(await screen.findByRole('button', { name: 'Produire le rapport' }));
    await screen.findByRole('heading', { level: 1, name: 'Rapport' });
    expect((role('radio', { name: 'A4' }) as HTMLInputElement).checked).toBe(true);
  });
});

describe('both languages', () => {
  test('are one report, and what goes with it is in the language of the assessment', async () => {
    const { fake, user } = await openReport();
    await user.click(role('radio', { name: 'Les deux, face à face' }));
    expect(screen.getByText(/^Le français est sur les pages de gauche/)).toBeTruthy();
    await waitFor(() => expect(fake.named('preview_report').at(-1)).toMatchObject({ report: { language: 'both' } }));
    await user.click(role('button', { name: 'Enregistrer le texte…' }));
    expect(fake.named('export_companion').at(-1)).toMatchObject({ language: 'fr' });
  });
});

describe('the look', () => {
  const look = async () => within((await screen.findByRole('heading', { name: 'Aux couleurs de l’organisation' })).closest('section')!);

  test('takes a logo, a colour and a line, which the pages then have', async () => {
    const { fake, user } = await openReport();
    const part = await look();
    await user.click(part.getByRole('button', { name: 'Choisir un logo…' }));
    expect(await part.findByRole('img', { name: 'Logo\u00a0: logo.png' })).toBeTruthy();
    await user.type(part.getByRole('textbox', { name: 'Couleur d’accent' }), '#ffff00');
    expect(await part.findByText('La couleur #FFFF00 est trop pâle.')).toBeTruthy();
    await user.type(part.getByRole('textbox', { name: 'Ligne de confidentialité' }), 'Diffusion restreinte');
    const dressed = { accent: '#ffff00', banner: 'Diffusion restreinte', logo: 'data:image/png;base64,AAAA' };
    await waitFor(() => expect(fake.named('preview_report').at(-1)).toMatchObject({ report: { look: dressed } }));
    await user.click(role('button', { name: 'Enregistrer le PDF…' }));
    expect(fake.named('export_report').at(-1)).toMatchObject({ look: dressed });
    await user.click(part.getByRole('button', { name: 'Retirer le logo' }));
    await waitFor(() => expect(fake.named('preview_report').at(-1)).toMatchObject({ report: { look: { logo: '' } } }));
  });

  test('that cannot be printed says why, and the report stays as it was', async () => {
    const { fake, user } = await openReport();
    const part = await look();
    fake.refuse = (call) => (call.name === 'choose_logo' ? refusal('invalidAnswer', 'Le logo n’est ni un PNG ni un JPEG.') : null);
    await user.click(part.getByRole('button', { name: 'Choisir un logo…' }));
    expect((await part.findByText('Le logo n’est ni un PNG ni un JPEG.')).getAttribute('role')).toBe('alert');
    fake.refuse = (call) => (call.name === 'review_report' && 'look' in call.request ? refusal('invalidAnswer', 'Ce n’est pas une couleur.') : null);
    await user.type(part.getByRole('textbox', { name: 'Couleur d’accent' }), 'rouge');
    expect(await part.findByText('Ce n’est pas une couleur.')).toBeTruthy();
    expect(fake.named('preview_report').some((call) => 'look' in (call.report as object))).toBe(false);
  });
});

describe('the manager’s own words', () => {
  async function openTranslations() {
    const started = await openReport();
    await started.user.click(role('radio', { name: 'Anglais' }));
    await screen.findByText('2 de vos textes ne sont pas traduits en anglais');
    await started.user.click(role('button', { name: 'Traduire vos textes' }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Vos textes dans l’autre langue' });
    await screen.findByText('1 texte traduit sur 3');
    return { ...started, title };
  }

  test('are each beside a field for the other language, saved as the rest', async () => {
    const { fake, user, title } = await openTranslations();
    await waitFor(() => expect(document.activeElement).toBe(title));
    const field = role('textbox', { name: 'En anglais Note – Publics' }) as HTMLTextAreaElement;
    expect(field.closest('[lang]')?.getAttribute('lang')).toBe('en');
    await user.type(field, 'The clerk');
    await waitFor(() => expect(fake.named('translate')).toEqual([{ draft: 'd1', words: 'Le greffier\ntient la liste.', translation: 'The clerk' }]));
    expect(await screen.findByText('2 textes traduits sur 3')).toBeTruthy();
    await user.click(role('button', { name: 'Revenir au rapport' }));
    expect(await screen.findByText('1 de vos textes n’est pas traduit en anglais')).toBeTruthy();
  });

  test('are narrowed to those without a translation, and lead to where they were written', async () => {
    const { fake, user } = await openTranslations();
    await user.click(role('checkbox', { name: 'Seulement ceux qui ne sont pas traduits' }));
    expect(screen.queryByText('Aucune campagne.')).toBeNull();
    await user.type(role('textbox', { name: 'En anglais Nom de l’évaluation' }), '2026 assessment');
    await screen.findByText('2 textes traduits sur 3');
    expect(role('textbox', { name: 'En anglais Nom de l’évaluation' })).toBeTruthy();
    await user.click(role('button', { name: 'Modifier ce texte' }));
    await waitFor(() => expect(fake.named('visit').at(-1)).toMatchObject({ page: 'choices' }));
  });
});

describe('the pages', () => {
  test('turn by buttons and by keys, and stop at the ends', async () => {
    const { user } = await openReport();
    expect(screen.getByTestId('page-of').textContent).toBe('Page 1 sur 18');
    await user.click(role('button', { name: 'Page précédente' }));
    await user.click(role('button', { name: 'Page suivante' }));
    await screen.findByRole('img', { name: 'Page 2 sur 18' });
    role('region', { name: 'Page 2 sur 18' }).focus();
    await user.keyboard('{PageDown}{ArrowRight}');
    await screen.findByRole('img', { name: 'Page 4 sur 18' });
    await user.keyboard('{PageUp}');
    await screen.findByRole('img', { name: 'Page 3 sur 18' });
  });

  test('of a shorter report are those that there are', async () => {
    const { user } = await openReport();
    for (let turn = 0; turn < 4; turn++) await user.click(role('button', { name: 'Page suivante' }));
    await user.click(role('radio', { name: /^5\s/ }));
    await screen.findByRole('img', { name: 'Page 1 sur 1' });
    expect(role('button', { name: 'Page suivante' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('grow and shrink without being drawn again', async () => {
    const { fake, user } = await openReport();
    const drawn = fake.named('preview_report').length;
    await user.click(role('button', { name: 'Agrandir la page' }));
    expect(sheet().style.width).toBe('125%');
    for (let turn = 0; turn < 9; turn++) await user.click(role('button', { name: 'Réduire la page' }));
    expect(sheet().style.width).toBe('50%');
    expect(fake.named('preview_report')).toHaveLength(drawn);
  });

  test('that come late never take the place of newer ones, and none is drawn that nobody waits for', async () => {
    const { fake, user } = await openReport();
    let open = () => {};
    fake.gate = new Promise((resolve) => (open = resolve));
    await user.click(role('radio', { name: 'Anglais' }));
    await user.click(role('radio', { name: 'A4' }));
    await user.click(role('radio', { name: /^15\s/ }));
    expect(drawn()).toContain('"language":"fr"');
    open();
    await waitFor(() => expect(drawn()).toContain('"language":"en","paper":"a4","length":"fifteen"'));
    // The first, then the one that was asked for while it was being drawn, and the last of those after it.
    expect(fake.named('preview_report').length).toBeLessThanOrEqual(3);
  });

  test('that cannot be shown say why, and leave the rest as it is', async () => {
    const { fake, user } = await openReport();
    fake.refuse = (call) => (call.name === 'preview_report' ? refusal('report', 'Cette page ne peut pas être montrée.') : null);
    await user.click(role('button', { name: 'Page suivante' }));
    expect((await screen.findByText('Cette page ne peut pas être montrée.')).closest('[role=alert]')).toBeTruthy();
    fake.refuse = () => null;
    await user.click(role('button', { name: 'Page suivante' }));
    await waitFor(() => expect(screen.queryByText('Cette page ne peut pas être montrée.')).toBeNull());
  });
});

describe('what to look at before it goes', () => {
  test('is counted, and each line leads to its place', async () => {
    const { fake, user } = await openReport();
    const group = screen.getAllByRole('button', { expanded: false }).find((one) => /constat/.test(one.textContent ?? '')) as HTMLElement;
    await user.click(group);
    const links = within(group.parentElement as HTMLElement).getAllByRole('button').slice(1);
    expect(links.length).toBe(fake.draft.results.findings.length);
    await user.click(links[0] as HTMLElement);
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: fake.draft.results.findings[0]?.page });
    await screen.findByRole('heading', { level: 1, name: page('activity').title });
  });

  test('says when there is nothing', async () => {
    const view = draft();
    const sections = view.sections.map((section) => ({ ...section, pages: section.pages.map((one) => ({ ...one, state: 'answered' as const, review: false })) }));
    await openReport({ ...view, sections, results: { ...view.results, findings: [], openPoints: [] } });
    for (const words of [/^Vous avez répondu à tout/, 'Aucune question sans réponse', 'Rien à préciser', 'Rien à revoir', 'Rien ne se contredit']) expect(screen.getByText(words)).toBeTruthy();
  });
});
