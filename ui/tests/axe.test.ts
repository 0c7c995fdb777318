import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { violations } from './axe';
import { draft, home, pageNames } from './fixtures';
import { openHub, openPage, openReport, start } from './render';

test('a fault is found', async () => {
  await start();
  document.body.insertAdjacentHTML('beforeend', '<img src="data:," /><button></button>');
  expect((await violations()).map((one) => one.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'button-name']));
  document.body.replaceChildren();
});

test('home', async () => {
  await start();
  expect(await violations()).toEqual([]);
});

test('home, empty', async () => {
  await start(home({ drafts: [], bin: [] }));
  expect(await violations()).toEqual([]);
});

test('a new assessment, then what comes before it', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: 'Nouvelle évaluation' }));
  expect(await violations()).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Créer l’évaluation' }));
  await screen.findByRole('heading', { level: 1, name: 'Avant de commencer' });
  expect(await violations()).toEqual([]);
});

test('the path', async () => {
  await openHub();
  expect(await violations()).toEqual([]);
});

test('the list of places', async () => {
  const { user } = await openHub();
  await user.click(screen.getByRole('button', { name: 'Aller à…' }));
  await screen.findByRole('dialog', { name: 'Aller à…' });
  expect(await violations()).toEqual([]);
});

test('the settings', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: 'Réglages' }));
  await screen.findByRole('heading', { level: 1, name: 'Réglages' });
  expect(await violations()).toEqual([]);
});

test('going on in a longer questionnaire', async () => {
  const { user } = await openHub(draft('choices', { leadsTo: 'Médias sociaux' }));
  await user.click(screen.getByRole('button', { name: 'Voir ce qui serait repris' }));
  await screen.findByRole('heading', { level: 1, name: 'Continuer dans «\u00a0Médias sociaux\u00a0»' });
  expect(await violations()).toEqual([]);
});

test('moving to a newer version', async () => {
  const { user } = await openHub(draft('choices', { upgrade: '1.1.0' }));
  await user.click(screen.getByRole('button', { name: 'Voir ce qui serait repris et mis de côté' }));
  await screen.findByRole('heading', { level: 1, name: 'Passer à la version 1.1.0 du questionnaire' });
  expect(await violations()).toEqual([]);
});

test('a proof with its file', async () => {
  const { user } = await openPage('criterion');
  await user.click(screen.getByRole('button', { name: 'Joindre un fichier…' }));
  await screen.findByText('procédure.pdf');
  expect(await violations()).toEqual([]);
});

test('the results', async () => {
  const { user } = await openHub();
  await user.click(screen.getAllByRole('button', { name: 'Voir les résultats' })[0] as HTMLElement);
  await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
  for (const how of screen.getAllByRole('button', { name: /^Comment c’est calculé/ })) await user.click(how);
  expect(await violations()).toEqual([]);
});

test('the register as a matrix', async () => {
  const { user } = await openPage('risk');
  await user.click(screen.getByRole('tab', { name: 'Matrice' }));
  expect(await violations()).toEqual([]);
});

test('a section on one page, then its check', async () => {
  const { user } = await openPage('text');
  await user.click(screen.getByRole('button', { name: 'Voir toute la section sur une page' }));
  await screen.findByRole('heading', { level: 1, name: 'Profil de l’organisation' });
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Continuer' }));
  await screen.findByRole('heading', { level: 1, name: 'Vérifiez vos réponses' });
  expect(await violations()).toEqual([]);
});

test('an answer that sets others aside', async () => {
  const { fake, user } = await openPage('choices');
  fake.weighed = { words: '1 réponse ne sera plus utilisée.', setAside: ['Qui fait quoi'] };
  await user.click(screen.getByRole('checkbox', { name: 'Médias' }));
  await screen.findByTestId('weighed');
  expect(await violations()).toEqual([]);
});

test('the plan, with several measures chosen', async () => {
  const { user } = await openPage('plan');
  await user.click(screen.getByRole('button', { name: 'Choisir toutes les mesures' }));
  await user.click(screen.getByRole('button', { name: 'Donner une échéance' }));
  expect(await violations()).toEqual([]);
});

test('the report, with what to look at unfolded', async () => {
  const { user } = await openReport();
  for (const fold of screen.getAllByRole('button', { expanded: false })) await user.click(fold);
  expect(await violations()).toEqual([]);
});

test('a copy to hand over, under a passphrase', async () => {
  const { user } = await openReport();
  await user.click(screen.getByRole('button', { name: 'Remettre une copie…' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Chiffrer la copie par une phrase de passe' }));
  expect(await violations()).toEqual([]);
});

test('an encrypted copy that is to be opened', async () => {
  const { fake, user } = await start();
  fake.arrivals = [{ kind: 'sealed', file: 'copie.balise.age' }];
  await user.click(screen.getByRole('button', { name: 'Ouvrir un fichier…' }));
  await screen.findByRole('dialog', { name: 'Ouvrir un fichier chiffré' });
  expect(await violations()).toEqual([]);
});

test.each(pageNames)('the page %s', async (name) => {
  await openPage(name);
  expect(await violations()).toEqual([]);
});
