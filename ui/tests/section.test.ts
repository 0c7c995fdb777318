import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';

import { sorted } from '../src/lib/check';
import { refusal } from './fake';
import { home, link, page } from './fixtures';
import { openPage, start } from './render';

const role = screen.getByRole.bind(screen);

/** The first section of someone who goes through sections on one page. */
async function openList() {
  const view = home();
  const started = await start({ ...view, display: { ...view.display, presentation: 'list' } });
  await started.user.click(screen.getAllByRole('button', { name: 'Reprendre' })[0] as HTMLElement);
  await started.user.click(within(role('main')).getByRole('button', { name: /^Profil de l’organisation/ }));
  await screen.findByRole('heading', { level: 1, name: 'Profil de l’organisation' });
  return started;
}

describe('a section on one page', () => {
  test('has all its questions, each answered where it stands', async () => {
    const { fake, user } = await openList();
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      `1. ${page('choices').title}`,
      `2. ${page('text').title}`,
      `3. ${page('accounts').title}`,
    ]);
    await user.type(role('textbox', { name: `2. ${page('text').title}` }), '!');
    await user.tab();
    await waitFor(() => expect(fake.named('answer_item').at(-1)).toEqual({ draft: 'd1', item: 'profil.but', answer: { state: 'text', text: 'Informer et écouter!' } }));
    expect(document.title).toBe('Profil de l’organisation – Évaluation 2026');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place), 'no id stands twice').toEqual([]);
  });

  test('opens one of its questions, and is come back to', async () => {
    const { fake, user } = await openList();
    await user.click(role('button', { name: `Notes, preuves et aide\u00a0: ${page('text').title}` }));
    await screen.findByRole('heading', { level: 1, name: page('text').title });
    await user.click(role('button', { name: 'Voir toute la section sur une page' }));
    await screen.findByRole('heading', { level: 1, name: 'Profil de l’organisation' });
    expect(fake.home.display.presentation).toBe('list');
  });

  test('is chosen from a question and given up from the list; the choice is remembered', async () => {
    const { fake, user } = await openPage('text');
    await user.click(role('button', { name: 'Voir toute la section sur une page' }));
    await screen.findByRole('heading', { level: 1, name: 'Profil de l’organisation' });
    expect(fake.named('set_display')).toEqual([{ theme: 'system', size: 100, calm: false, presentation: 'list' }]);
    await user.click(role('button', { name: 'Une question à la fois' }));
    await screen.findByRole('heading', { level: 1, name: page('choices').title });
    expect(fake.home.display.presentation).toBe('guided');
  });

  test('shows what is to correct before going on', async () => {
    const { fake, user } = await openList();
    fake.refuse = (call) => (call.name === 'answer_item' ? refusal('invalidAnswer', 'La réponse est vide.') : null);
    await user.type(role('textbox', { name: `2. ${page('text').title}` }), '!');
    await user.click(role('button', { name: 'Continuer' }));
    await screen.findByRole('region', { name: 'Une réponse est à corriger' });
  });
});

describe('checking a section', () => {
  test('tells apart what remains, and puts no question in two groups', () => {
    const pages = [link('choices', { review: true }), link('text', { state: 'unanswered', review: true }), link('number'), link('accounts')];
    expect(sorted(pages).map((group) => [group.kind, group.pages.map((one) => one.page)])).toEqual([
      ['unanswered', ['text']],
      ['unknown', ['number']],
      ['review', ['choices']],
      ['settled', ['accounts']],
    ]);
  });

  async function openCheck() {
    const started = await openPage('plan');
    await started.user.click(role('button', { name: 'Continuer' }));
    await screen.findByRole('heading', { level: 1, name: 'Vérifiez vos réponses' });
    return started;
  }

  test('comes at its end, says each answer in words and leads on to the next section', async () => {
    const { fake, user } = await openCheck();
    expect(document.title).toBe('Vérifier – Mesures et politiques – Évaluation 2026');
    const review = within(role('region', { name: 'À revoir (1)' }));
    expect(review.getByText('1er mars 2027')).toBeTruthy();
    expect(within(role('region', { name: 'Avec réponse (2)' })).getByText('En partie')).toBeTruthy();
    await user.click(role('button', { name: 'Continuer\u00a0: Maturité' }));
    await screen.findByRole('heading', { level: 1, name: page('criterion').title });
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: 'criterion' });
  });

  test('leads to a question and is come back to once it is changed', async () => {
    const { user } = await openCheck();
    await user.click(role('button', { name: `Modifier la réponse\u00a0: ${page('choice').title}` }));
    await screen.findByRole('heading', { level: 1, name: page('choice').title });
    await user.click(role('button', { name: 'Revenir à la vérification' }));
    await screen.findByRole('heading', { level: 1, name: 'Vérifiez vos réponses' });
    await user.click(role('button', { name: 'Précédente' }));
    await screen.findByRole('heading', { level: 1, name: page('plan').title });
    expect(role('button', { name: 'Continuer' })).toBeTruthy();
  });

  test('after the last section leads to the results', async () => {
    const { user } = await openPage('criterion');
    await user.click(role('button', { name: 'Continuer' }));
    await screen.findByRole('heading', { level: 1, name: 'Vérifiez vos réponses' });
    await user.click(within(role('contentinfo', { name: 'Navigation' })).getByRole('button', { name: 'Voir les résultats' }));
    await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
  });
});

describe('an answer on which others depend', () => {
  const aside = { words: '3 réponses ne seront plus utilisées. Nous les gardons au cas où vous changeriez d’avis.', setAside: ['Qui fait quoi\u00a0: publier'] };

  test('that sets others aside says so first, and is given once that is said', async () => {
    const { fake, user } = await openPage('choices');
    fake.weighed = aside;
    await user.click(role('checkbox', { name: 'Médias' }));
    const said = within(await screen.findByRole('region', { name: 'Ce que change cette réponse' }));
    expect(said.getByText(aside.words)).toBeTruthy();
    expect(said.getByText('Qui fait quoi : publier')).toBeTruthy();
    expect(fake.named('answer_item')).toEqual([]);
    expect((role('checkbox', { name: 'Médias' }) as HTMLInputElement).checked).toBe(true);
    await user.click(said.getByRole('button', { name: 'Changer ma réponse' }));
    await waitFor(() => expect(fake.named('answer_item').map((one) => one.answer)).toEqual([{ state: 'options', options: ['citizens', 'media'] }]));
    expect(screen.queryByRole('region', { name: 'Ce que change cette réponse' })).toBeNull();
  });

  test('can be left as it was; going on without a word asks again', async () => {
    const { fake, user } = await openPage('choices');
    fake.weighed = aside;
    await user.click(role('checkbox', { name: 'Médias' }));
    const said = await screen.findByRole('region', { name: 'Ce que change cette réponse' });
    await user.click(role('button', { name: 'Continuer' }));
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(role('heading', { level: 1, name: page('choices').title })).toBeTruthy();
    await user.click(within(said).getByRole('button', { name: 'Garder la réponse d’avant' }));
    expect((role('checkbox', { name: 'Médias' }) as HTMLInputElement).checked).toBe(false);
    expect(fake.named('answer_item')).toEqual([]);
  });

  test('that sets nothing aside is given at once, and one that cannot be weighed is refused as any other', async () => {
    const { fake, user } = await openPage('choices');
    await user.click(role('checkbox', { name: 'Médias' }));
    await waitFor(() => expect(fake.named('answer_item')).toHaveLength(1));
    fake.refuse = (call) => (call.name === 'weigh_answer' || call.name === 'answer_item' ? refusal('invalidAnswer', 'Une de ces réponses exclut les autres.') : null);
    await user.click(role('checkbox', { name: 'Personnes mineures' }));
    expect((await screen.findAllByText('Une de ces réponses exclut les autres.')).length).toBeGreaterThan(0);
  });
});

describe('undo', () => {
  test('takes back what was said of the answer', async () => {
    const { fake, user } = await openPage('choice', { undo: 'Réponse à la question 1 (Mesures et politiques) modifiée' });
    fake.draft = { ...fake.draft, notice: 'Cette réponse ajoute 3 questions.' };
    await user.click(role('radio', { name: 'Non' }));
    await screen.findByText('Cette réponse ajoute 3 questions.');
    fake.draft = { ...fake.draft, notice: null };
    await user.click(screen.getByTestId('undo'));
    await waitFor(() => expect(screen.queryByText('Cette réponse ajoute 3 questions.')).toBeNull());
  });
});
