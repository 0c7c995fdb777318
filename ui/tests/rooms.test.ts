// What is read when it is wanted: from the start of the application, before it had the time to read ahead.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import App from '../src/App.svelte';
import { partsOf, roomOf, rooms } from '../src/lib/rooms.svelte';
import { Fake } from './fake';
import { draft, home } from './fixtures';

const broken = vi.hoisted(() => ({ results: true }));
vi.mock('../src/screens/Results.svelte', async (original) => (broken.results ? Promise.reject(new Error('torn')) : original()));

test('a screen is shown once it is read, with its title in focus', async () => {
  const user = userEvent.setup();
  render(App, { backend: new Fake(home(), draft()).backend });
  await screen.findByRole('heading', { level: 1 });
  await user.click(screen.getByRole('button', { name: 'Réglages' }));
  const title = await screen.findByRole('heading', { level: 1, name: 'Réglages' });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(document.title).toBe('Réglages – Balise');
});

test('a screen that cannot be read says so, and lets one go back or try again', async () => {
  const user = userEvent.setup();
  render(App, { backend: new Fake(home(), draft()).backend });
  await user.click((await screen.findAllByRole('button', { name: 'Reprendre' }))[0]!);
  const results = () => screen.findAllByRole('button', { name: 'Voir les résultats' });
  await user.click((await results())[0]!);
  const title = await screen.findByRole('heading', { level: 1, name: 'Cet écran ne peut pas être affiché' });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(document.title).toMatch(/^Erreur\u00a0: Résultats/);
  expect(screen.getByRole('alert').textContent).toContain('Vos réponses déjà enregistrées sont intactes.');
  await user.click(screen.getByRole('button', { name: 'Votre parcours' }));
  await user.click((await results())[0]!);
  broken.results = false;
  await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
  await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
});

test('the first screens wait for nothing, and each other place for what it shows', () => {
  expect([partsOf('home'), partsOf('hub', 'plan'), partsOf('page', 'item'), partsOf('page', 'criterion')]).toEqual([[], [], [], []]);
  expect(partsOf('page', 'plan')).toEqual(['plan']);
  expect(roomOf('page', 'plan')).toBeNull();
  expect(partsOf('page', 'risk')).toEqual(['register', 'evaluation']);
  expect(partsOf('results', 'plan')).toEqual(['results']);
});

test('everything is read ahead', async () => {
  await rooms.fetchAll();
  expect(rooms.have(['settings', 'report', 'plan', 'risks', 'activity', 'evaluation'])).toBe(true);
});
