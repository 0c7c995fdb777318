import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';

import { grouped } from '../src/lib/plan';
import { refusal } from './fake';
import { bodies } from './fixtures';
import { openPage } from './render';

const role = screen.getByRole.bind(screen);
const { actions, roles, risks } = bodies.plan;
const groups = (by: Parameters<typeof grouped>[1]) => grouped(actions, by, roles, risks).map((group) => [group.name || group.key, group.actions.map((action) => action.id)]);

describe('the lines of the plan', () => {
  test('go together by term, the late ones first', () => {
    expect(groups('due')).toEqual([
      ['term-late', ['p1']],
      ['term-quarter', ['p2']],
      ['term-later', ['p3']],
      ['term-undated', ['p4']],
    ]);
  });

  test('go together by owner, those without one first, and by risk, under each they lessen', () => {
    expect(groups('owner')).toEqual([
      ['no-owner', ['p3']],
      ['Communications', ['p2', 'p4']],
      ['Technologies de l’information', ['p1']],
    ]);
    expect(groups('risk')).toEqual([
      ['Propos diffamatoires dans vos commentaires', ['p2', 'p4']],
      ['Prise de contrôle d’un compte', ['p1', 'p2']],
      ['no-risk', ['p3']],
    ]);
    expect(groups('rank')).toEqual([['by-rank', ['p1', 'p2', 'p3', 'p4']]]);
  });
});

describe('the plan', () => {
  test('says what is late in words, under its term', async () => {
    await openPage('plan');
    const late = within(role('region', { name: /^En retard/ }));
    expect(late.getByText('en retard de 12 jours')).toBeTruthy();
    expect(late.getByText('12 novembre 2026')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).slice(0, 4).map((heading) => heading.textContent?.trim())).toEqual(['En retard 1', 'Ce trimestre 1', 'Plus tard 1', 'Sans date 1']);
  });

  test('is put in order with the keyboard, and says where a line went', async () => {
    const { fake, user } = await openPage('plan');
    await user.click(role('radio', { name: 'Priorité' }));
    expect(role('button', { name: 'Monter\u00a0: Activer la double authentification partout' }).getAttribute('aria-disabled')).toBe('true');
    const up = role('button', { name: 'Monter\u00a0: Nommer une relève' });
    up.focus();
    await user.keyboard('{Enter}');
    expect(fake.named('move_action')).toEqual([{ draft: 'd1', action: 'p3', past: 'p2' }]);
    expect(await screen.findByText('« Nommer une relève » est à la priorité 2 sur 4.')).toBeTruthy();
    expect(document.activeElement).toBe(role('button', { name: 'Monter\u00a0: Nommer une relève' }));
    expect(screen.getAllByRole('article').map((line) => line.dataset.testid)).toEqual(['action-p1', 'action-p3', 'action-p2', 'action-p4']);
    await user.click(role('button', { name: 'Descendre\u00a0: Écrire la nétiquette' }));
    expect(fake.named('move_action'), 'the last has nowhere to go').toHaveLength(1);
  });

  test('gives several lines one owner in one step', async () => {
    const { fake, user } = await openPage('plan');
    const many = within(role('region', { name: 'Plusieurs mesures à la fois' }));
    expect(many.queryByRole('button', { name: 'Donner un responsable' })).toBeNull();
    await user.click(role('checkbox', { name: 'Choisir\u00a0: Nommer une relève' }));
    await user.click(role('checkbox', { name: 'Choisir\u00a0: Écrire la nétiquette' }));
    expect(many.getByText('2 mesures choisies')).toBeTruthy();
    await user.click(many.getByRole('button', { name: 'Donner un responsable' }));
    await user.type(many.getByRole('combobox', { name: 'Responsable' }), 'Greffe et affaires juridiques');
    await user.tab();
    await user.click(many.getByRole('button', { name: 'Appliquer aux 2 mesures' }));
    expect(fake.named('change_actions')).toEqual([{ draft: 'd1', actions: ['p3', 'p4'], owner: 'greffe', due: null }]);
    expect(await many.findByText('C’est fait pour 2 mesures.')).toBeTruthy();
  });

  test('gives all lines one date; one that is none stays in its form', async () => {
    const { fake, user } = await openPage('plan');
    const many = within(role('region', { name: 'Plusieurs mesures à la fois' }));
    await user.click(many.getByRole('button', { name: 'Choisir toutes les mesures' }));
    await user.click(many.getByRole('button', { name: 'Donner une échéance' }));
    const message = 'Le 2027-02-31 n’existe pas. Écrivez une date comme 2027-02-28.';
    fake.refuse = (call) => (call.name === 'change_actions' ? refusal('invalidAnswer', message) : null);
    await user.type(many.getByRole('textbox', { name: 'Échéance' }), '2027-02-31');
    await user.click(many.getByRole('button', { name: 'Appliquer aux 4 mesures' }));
    expect((await many.findAllByText(message)).length).toBeGreaterThan(0);
    expect((many.getByRole('textbox', { name: 'Échéance' }) as HTMLInputElement).value).toBe('2027-02-31');
    fake.refuse = () => null;
    await user.clear(many.getByRole('textbox', { name: 'Échéance' }));
    await user.type(many.getByRole('textbox', { name: 'Échéance' }), '2027-03-01');
    expect(many.getByText('lundi 1er mars 2027')).toBeTruthy();
    await user.click(many.getByRole('button', { name: 'Appliquer aux 4 mesures' }));
    await waitFor(() => expect(fake.named('change_actions').at(-1)).toEqual({ draft: 'd1', actions: ['p1', 'p2', 'p3', 'p4'], owner: null, due: '2027-03-01' }));
  });
});
