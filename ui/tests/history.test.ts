import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';

import { refusal } from './fake';
import { draft, page } from './fixtures';
import { openHub, openPage } from './render';

const role = screen.getByRole.bind(screen);
const STEP = 'Réponse à la question 8 (Profil) modifiée';

async function openHistory() {
  const started = await openHub();
  await started.user.click(role('button', { name: 'Historique' }));
  await screen.findByRole('heading', { level: 1, name: 'Historique' });
  return started;
}

async function seePast() {
  const started = await openHistory();
  await started.user.click(role('button', { name: /^Voir le brouillon tel qu’il était\u00a0: le jour dit à 14 h 02/ }));
  await screen.findByRole('region', { name: 'Le brouillon tel qu’il était' });
  return started;
}

describe('undo and redo', () => {
  test('say what they would do, do it, say it, and lead to where it shows', async () => {
    const { fake, user } = await openPage('choice', { undo: STEP });
    expect(role('button', { name: 'Rien à rétablir' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(role('button', { name: `Annuler\u00a0: ${STEP}` }));
    const told = await screen.findByText(new RegExp(`^Annulé : ${STEP.replace(/[()]/g, '\\$&')}`));
    expect(told.closest('[role=status]')).toBeTruthy();
    expect(document.activeElement).toBe(role('button', { name: 'Rien à annuler' }));
    await user.click(role('button', { name: `Rétablir\u00a0: ${STEP}` }));
    expect((await screen.findByText(`Rétabli : ${STEP}`)).closest('[role=status]')).toBeTruthy();
    await user.click(role('button', { name: `Annuler\u00a0: ${STEP}` }));
    await user.click(await screen.findByRole('button', { name: 'Voir la question' }));
    await screen.findByRole('heading', { level: 1, name: page('choices').title });
    expect(screen.queryByText(/^Annulé/)).toBeNull();
    expect(fake.calls.map((call) => call.name).filter((name) => name === 'undo' || name === 'redo')).toEqual(['undo', 'redo', 'undo']);
  });

  test('with nothing to do ask nothing', async () => {
    const { fake, user } = await openPage('choice');
    await user.click(role('button', { name: 'Rien à annuler' }));
    await user.click(role('button', { name: 'Rien à rétablir' }));
    expect(fake.named('undo')).toEqual([]);
    expect(fake.named('redo')).toEqual([]);
  });

  test('have their keys, except where letters are typed', async () => {
    const { fake, user } = await openPage('text', { undo: STEP });
    role('textbox', { name: page('text').title }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(fake.named('undo')).toEqual([]);
    role('button', { name: 'Continuer' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('button', { name: `Rétablir\u00a0: ${STEP}` });
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await screen.findByRole('button', { name: `Annuler\u00a0: ${STEP}` });
    await user.keyboard('{Meta>}z{/Meta}');
    await screen.findByRole('button', { name: `Rétablir\u00a0: ${STEP}` });
    await user.keyboard('{Control>}y{/Control}');
    await screen.findByRole('button', { name: `Annuler\u00a0: ${STEP}` });
    expect([fake.named('undo').length, fake.named('redo').length]).toEqual([2, 2]);
  });

  test('have their keys on a choice', async () => {
    const { fake, user } = await openPage('choice', { undo: STEP });
    role('radio', { name: 'Non' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(fake.named('undo')).toHaveLength(1));
    await screen.findByRole('button', { name: `Rétablir\u00a0: ${STEP}` });
    await waitFor(() => expect(document.activeElement).toBe(role('radio', { name: 'Non' })));
  });

  test('reach lines that a field holds by itself', async () => {
    const { fake, user } = await openPage('criterion', { undo: STEP });
    const title = () => (role('textbox', { name: 'Preuve 1' }) as HTMLInputElement).value;
    expect(title()).toBe('Procédure de crise');
    const { body } = fake.draft.page;
    if (body.kind !== 'criterion') throw new Error('a criterion');
    const before = { ...body, response: { ...body.response, evidence: [{ title: 'Affiche', link: '', date: '', file: null }] } };
    fake.draft = { ...fake.draft, page: { ...fake.draft.page, body: before } };
    await user.click(role('button', { name: `Annuler\u00a0: ${STEP}` }));
    await waitFor(() => expect(title()).toBe('Affiche'));
    expect(document.activeElement).toBe(role('button', { name: 'Rien à annuler' }));
  });

  test('leave a form that is being filled as it is', async () => {
    const { fake, user } = await openPage('accounts', { undo: STEP });
    await user.click(screen.getByTestId('add-account'));
    await user.type(role('textbox', { name: 'Plateforme' }), 'Mastodon');
    await user.click(role('button', { name: `Annuler\u00a0: ${STEP}` }));
    await waitFor(() => expect(fake.named('undo')).toHaveLength(1));
    await screen.findByRole('button', { name: `Rétablir\u00a0: ${STEP}` });
    expect((role('textbox', { name: 'Plateforme' }) as HTMLInputElement).value).toBe('Mastodon');
  });

  test('save first what is being typed, and wait while something is not saved', async () => {
    const { fake, user } = await openPage('text', { undo: STEP });
    await user.type(role('textbox', { name: page('text').title }), '!');
    await user.click(role('button', { name: `Annuler\u00a0: ${STEP}` }));
    await waitFor(() => expect(fake.calls.slice(-2).map((call) => call.name)).toEqual(['answer_item', 'undo']));
    fake.draft = { ...fake.draft, undo: STEP };
    fake.refuse = (call) => (call.name === 'answer_item' ? refusal('diskFull') : null);
    await user.type(role('textbox', { name: page('text').title }), '?');
    await user.keyboard('{Tab}');
    await screen.findByRole('alert');
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(fake.named('undo')).toHaveLength(1);
  });
});

describe('the history', () => {
  test('shows each day with its moments, and each can be seen and gone back to', async () => {
    const { fake, user } = await openHistory();
    expect(document.title).toBe('Historique – Évaluation 2026');
    const today = within(role('region', { name: /^Aujourd’hui/ }));
    expect(today.getAllByRole('listitem')).toHaveLength(2);
    expect(today.getByText('Maintenant')).toBeTruthy();
    const yesterday = within(role('region', { name: /^Hier/ }));
    expect(yesterday.queryAllByRole('listitem')).toHaveLength(0);
    await user.click(yesterday.getByRole('button', { name: /^Hier/ }));
    expect(yesterday.getAllByRole('listitem')).toHaveLength(2);
    await user.click(today.getByRole('button', { name: /^Revenir à ce moment\u00a0: le jour dit à 14 h 02/ }));
    expect(fake.named('restore_moment')).toEqual([{ draft: 'd1', moment: '4' }]);
    expect(await screen.findByText('Revenu au brouillon du 23 novembre 2026 à 9 h 10')).toBeTruthy();
    expect(role('button', { name: 'Annuler\u00a0: Revenu au brouillon du 23 novembre 2026 à 9 h 10' })).toBeTruthy();
  });

  test('keeps a version under a name', async () => {
    const { fake, user } = await openHistory();
    await user.click(role('button', { name: 'Garder cette version' }));
    expect(role('textbox', { name: 'Nom de la version' }).getAttribute('aria-invalid')).toBe('true');
    await user.type(role('textbox', { name: 'Nom de la version' }), ' Pour le conseil ');
    await user.click(role('button', { name: 'Garder cette version' }));
    expect(fake.named('name_snapshot')).toEqual([{ draft: 'd1', name: 'Pour le conseil' }]);
    expect(await screen.findByText('« Pour le conseil » est gardée.')).toBeTruthy();
    expect(within(role('region', { name: 'Versions nommées' })).getByText('Pour le conseil')).toBeTruthy();
  });

  test('is asked again when something is undone on it, and in the other language', async () => {
    const { fake, user } = await openHistory();
    await user.click(role('button', { name: 'English' }));
    await waitFor(() => expect(fake.named('history')).toHaveLength(2));
    fake.draft = { ...fake.draft, undo: STEP };
    await user.click(screen.getByTestId('language'));
    await user.click(await screen.findByRole('button', { name: `Annuler\u00a0: ${STEP}` }));
    await waitFor(() => expect(fake.named('history')).toHaveLength(4));
  });
});

describe('the draft as it was', () => {
  test('is read on every screen, not changed, with a way back', async () => {
    const { fake, user } = await seePast();
    const banner = within(role('region', { name: 'Le brouillon tel qu’il était' }));
    expect(banner.getByText(/^Vous pouvez lire le brouillon tel qu’il était le 23 novembre 2026 à 9 h 10/)).toBeTruthy();
    expect(screen.queryByTestId('undo')).toBeNull();
    await user.click(role('button', { name: /^Reprendre à la question/ }));
    await screen.findByRole('heading', { level: 1, name: page('choice').title });
    expect(fake.named('view_moment').at(-1)).toEqual({ draft: 'd1', moment: '4', page: 'choice' });
    expect(fake.named('visit')).toEqual([]);
    expect(role('radio', { name: 'Non' }).matches('fieldset[disabled] *')).toBe(true);
    expect(screen.queryByText(/version plus récente de Balise/)).toBeNull();
    expect(screen.queryByTestId('later')).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Voir les résultats' })[0] as HTMLElement);
    await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
    expect(screen.queryByRole('button', { name: 'Enregistrer le PDF…' })).toBeNull();
    await user.click(role('button', { name: 'Revenir au présent' }));
    await screen.findByRole('heading', { level: 1, name: 'Historique' });
    expect(screen.queryByRole('region', { name: 'Le brouillon tel qu’il était' })).toBeNull();
  });

  test('is gone back to from its banner', async () => {
    const { fake, user } = await seePast();
    await user.click(role('button', { name: 'Revenir à ce moment' }));
    expect(fake.named('restore_moment')).toEqual([{ draft: 'd1', moment: '4' }]);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Le brouillon tel qu’il était' })).toBeNull());
  });

  test('goes back to now with Alt+Left, and stays when the language changes', async () => {
    const { fake, user } = await seePast();
    await user.click(role('button', { name: 'English' }));
    await waitFor(() => expect(fake.named('view_moment')).toHaveLength(2));
    await fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true });
    await screen.findByRole('heading', { level: 1, name: 'History' });
  });
});

test('an assessment without a history says so', async () => {
  const { fake, user } = await openHub(draft());
  fake.history = { days: [], named: [], note: '' };
  await user.click(role('button', { name: 'Historique' }));
  expect(await screen.findByText('Rien n’a encore changé. Vos changements apparaîtront ici.')).toBeTruthy();
});
