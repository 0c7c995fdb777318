import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';

import { anyWish, sought } from '../src/lib/register';
import { draft, link, results } from './fixtures';
import { openPage } from './render';

const role = screen.getByRole.bind(screen);
const risks = results().risks;
const ids = (wish: Partial<typeof anyWish>) => sought(risks, { ...anyWish, ...wish }, 'fr').map((risk) => risk.risk);

describe('what is sought in the register', () => {
  test('is found by its words, whatever the accents, and by its owner', () => {
    expect(ids({ words: 'geree' })).toEqual(['R9']);
    expect(ids({ words: 'communications' })).toEqual(['R2', 'R7']);
    expect(ids({ words: 'r12' })).toEqual(['R12']);
    expect(ids({ words: 'rien de tel' })).toEqual([]);
  });

  test('is narrowed to a level, to what is not evaluated, to an activity', () => {
    expect(ids({ reach: 'high' })).toEqual(['R2']);
    expect(ids({ reach: 'unrated' })).toEqual(['R12']);
    expect(ids({ activity: 'Publier' })).toEqual(['R2', 'R7']);
    expect(ids({ activity: 'Publier', reach: 'moderate' })).toEqual(['R7']);
  });

  test('comes by level, by name or by owner', () => {
    expect(ids({})).toEqual(['R9', 'R2', 'R7', 'R12']);
    expect(ids({ order: 'title' })).toEqual(['R12', 'R7', 'R9', 'R2']);
    expect(ids({ order: 'owner' })).toEqual(['R9', 'R12', 'R2', 'R7']);
  });
});

describe('the register', () => {
  const rows = () => within(role('list', { name: 'Registre des risques' })).getAllByRole('button');

  test('stands beside the evaluation of a risk: a letter, a word, a title, an owner', async () => {
    await openPage('risk');
    expect(rows().map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'C Crise mal gérée Critique · Aucun responsable désigné · sans mesure ni acceptation',
      'É Propos diffamatoires dans vos commentaires Élevé · Communications',
      'M Atteinte au droit à l’image Modéré · Communications',
      '– Absence de la conversation Non coté · Aucun responsable désigné',
    ]);
    expect(role('group', { name: 'Vraisemblance – Avant mesures' })).toBeTruthy();
  });

  test('is searched, narrowed and given back whole', async () => {
    const { user } = await openPage('risk');
    await user.type(role('searchbox', { name: 'Chercher un risque' }), 'geree');
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('1 risque sur 4')).toBeTruthy();
    await user.selectOptions(role('combobox', { name: 'Niveau' }), 'low');
    expect(screen.getByText(/^Aucun risque ne correspond/)).toBeTruthy();
    await user.click(role('button', { name: 'Voir tous les risques' }));
    expect(rows()).toHaveLength(4);
    await user.selectOptions(role('combobox', { name: 'Trier par' }), 'title');
    expect(rows()[0]?.textContent).toContain('Absence de la conversation');
  });

  test('leads first to the next risk without an evaluation', async () => {
    const view = draft('risk');
    const sections = view.sections.map((section) =>
      section.id === 's3' ? { ...section, pages: [link('risk', { page: 'risk:R9', state: 'answered' }), link('risk'), link('risk', { page: 'risk:R12', position: 3, state: 'unanswered' })] } : section,
    );
    const { fake, user } = await openPage('risk', { sections });
    const footer = within(role('contentinfo', { name: 'Navigation' }));
    expect(footer.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['Risque suivant à évaluer', 'Continuer', 'Précédente']);
    await user.click(footer.getByRole('button', { name: 'Risque suivant à évaluer' }));
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: 'risk:R12' });
  });

  test('is a matrix too, at each stage, with the risks of a cell beneath', async () => {
    const { fake, user } = await openPage('risk');
    await user.click(role('tab', { name: 'Liste' }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(role('tab', { name: 'Matrice', selected: true }));
    expect(role('heading', { level: 1, name: 'Registre des risques' })).toBeTruthy();
    expect(role('table', { name: /Aujourd’hui$/ })).toBeTruthy();
    await user.click(role('button', { name: '1 risque, Critique' }));
    expect(rows()).toHaveLength(1);
    await user.click(role('radio', { name: 'Après le plan' }));
    expect(rows(), 'another stage shows every risk again').toHaveLength(4);
    expect(screen.getByText(/resterait élevé ou critique une fois le plan terminé/)).toBeTruthy();
    await user.click(role('button', { name: '1 risque, Faible' }));
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining('Élevé')]);
    await user.click(rows()[0] as HTMLElement);
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: 'risk' });
    await waitFor(() => expect(role('tab', { name: 'Liste', selected: true })).toBeTruthy());
  });

  test('says what appears when nothing is kept', async () => {
    await openPage('risk', { results: results({ risks: [] }) });
    expect(screen.getByText('0 risque')).toBeTruthy();
  });
});
