import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { destinations, found } from '../src/lib/search';
import { refusal } from './fake';
import { draft, home, link, page, response } from './fixtures';
import { merge, packet } from './packets.fixtures';
import { openHub, start } from './render';

const role = screen.getByRole.bind(screen);

async function ask() {
  const started = await openHub();
  await started.user.click(role('button', { name: 'Faire répondre quelqu’un…' }));
  await screen.findByRole('heading', { level: 1, name: 'Faire répondre quelqu’un' });
  return started;
}

async function returning(change = merge()) {
  const started = await openHub();
  started.fake.merge = change;
  started.fake.packet = packet({ answered: 3, when: '26 novembre 2026 à 13 h 30' });
  await started.user.click(role('button', { name: 'Voir des réponses reçues…' }));
  await started.user.click(await screen.findByRole('button', { name: 'Choisir le fichier…' }));
  return started;
}

test('sections and single questions are chosen, and a packet is made of them', async () => {
  const { fake, user } = await ask();
  await user.click(role('checkbox', { name: 'Maturité' }));
  await user.click(screen.getAllByText('Choisir les questions une à une')[0]!);
  await user.click(role('checkbox', { name: 'Pourquoi y êtes-vous?' }));
  const profile = role('checkbox', { name: 'Profil' }) as HTMLInputElement;
  expect(profile.indeterminate).toBe(true);
  expect(profile.getAttribute('aria-describedby')).toBeTruthy();
  await user.type(role('textbox', { name: 'Nom de la personne' }), 'Anaïs Tremblay');
  await user.type(role('textbox', { name: 'Son rôle (facultatif)' }), 'RH');
  await user.click(role('checkbox', { name: 'Joindre mes réponses actuelles' }));
  await user.click(role('button', { name: 'Enregistrer le paquet…' }));
  expect(fake.named('make_packet')).toEqual([
    { draft: 'd1', name: 'Anaïs Tremblay', role: 'RH', places: ['G1', 'profil.but'], present: true, passphrase: '' },
  ]);
  expect(await screen.findByText('fichier.balise-part est enregistré.')).toBeTruthy();
  await user.click(role('button', { name: 'Enregistrer le formulaire…' }));
  expect(fake.named('export_form')).toEqual([{ draft: 'd1', places: ['G1', 'profil.but'], language: 'fr', paper: 'letter' }]);
});

test('a passphrase is asked for twice, and what is refused is said beside the form', async () => {
  const { fake, user } = await ask();
  await user.click(role('checkbox', { name: 'Protéger avec une phrase de passe' }));
  await user.type(screen.getByLabelText('Phrase de passe'), 'quatre mots sans rapport');
  await user.type(screen.getByLabelText('La même phrase, encore'), 'quatre mots');
  await user.click(role('button', { name: 'Enregistrer le paquet…' }));
  expect(fake.named('make_packet')).toEqual([]);
  await user.type(screen.getByLabelText('La même phrase, encore'), ' sans rapport');
  fake.refuse = ({ name }) => (name === 'make_packet' ? refusal('invalidAnswer', 'Choisissez au moins une question.') : null);
  await user.click(role('button', { name: 'Enregistrer le paquet…' }));
  expect(await screen.findByText('Choisissez au moins une question.')).toBeTruthy();
  expect(fake.named('make_packet')[0]?.passphrase).toBe('quatre mots sans rapport');
  expect(screen.queryByText('Copier les détails')).toBeNull();
});

test('what came back is shown side by side, and nothing is merged before the manager says so', async () => {
  const { fake, user } = await returning();
  await screen.findByText('Anaïs Tremblay (RH) a répondu le 26 novembre 2026 à 13 h 30.');
  const apart = within(role('article', { name: 'À quoi servent vos comptes?' }));
  expect(apart.getByText('3 – Fait partout')).toBeTruthy();
  expect(apart.getByText('1 – Commencé')).toBeTruthy();
  expect(apart.getByText(/2 niveaux d’écart/)).toBeTruthy();
  expect((apart.getByRole('radio', { name: 'Les deux\u00a0: la vôtre compte' }) as HTMLInputElement).checked).toBe(true);
  await user.click(apart.getByRole('radio', { name: 'La sienne; la vôtre à côté' }));
  const fresh = within(role('article', { name: 'Qui répond?' }));
  expect(fresh.getByText(/ne s’applique pas/)).toBeTruthy();
  expect(screen.getByText('1 question où rien ne change')).toBeTruthy();
  expect(fake.named('merge_packet')).toEqual([]);
  await user.click(role('button', { name: 'Fusionner' }));
  expect(fake.named('merge_packet')).toEqual([
    { draft: 'd1', choices: [{ place: 'G1', choice: 'theirs' }, { place: 'G2', choice: 'theirs' }] },
  ]);
  await screen.findByRole('button', { name: /^Reprendre à la question/ });
});

test('a packet that is not for this assessment is told, and can be chosen again', async () => {
  const { fake, user } = await openHub();
  await user.click(role('button', { name: 'Voir des réponses reçues…' }));
  fake.refuse = ({ name }) => (name === 'review_merge' ? refusal('notFound', 'Ce paquet répond à une autre évaluation.') : null);
  await user.click(await screen.findByRole('button', { name: 'Choisir le fichier…' }));
  expect(await screen.findByText('Ce paquet répond à une autre évaluation.')).toBeTruthy();
  expect(role('button', { name: 'Choisir le fichier…' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Fusionner' })).toBeNull();
});

test('one that brings nothing says so, and giving up changes nothing', async () => {
  const { fake, user } = await returning(merge({ lines: [], summary: [], brings: false }));
  expect(await screen.findByText('Ce paquet ne dit rien de plus que votre évaluation.')).toBeTruthy();
  await user.click(role('button', { name: 'Annuler' }));
  expect(fake.named('merge_packet')).toEqual([]);
});

test('the respondent opens a packet from home, with its passphrase', async () => {
  const { fake, user } = await start();
  fake.packet = packet({ sealed: true });
  await user.click(role('button', { name: 'Ouvrir un paquet reçu…' }));
  await screen.findByRole('heading', { level: 1, name: 'Répondre à un paquet' });
  await user.click(role('button', { name: 'Choisir le fichier…' }));
  const words = await screen.findByLabelText('Phrase de passe');
  fake.refuse = ({ name }) => (name === 'unlock_packet' ? refusal('invalidAnswer', 'Ce n’est pas la phrase de passe.') : null);
  await user.type(words, 'autre');
  await user.click(role('button', { name: 'Ouvrir' }));
  expect(await screen.findByText('Ce n’est pas la phrase de passe.')).toBeTruthy();
  fake.refuse = () => null;
  await user.type(screen.getByLabelText('Phrase de passe'), 'la bonne phrase');
  await user.click(role('button', { name: 'Ouvrir' }));
  await screen.findByRole('heading', { name: 'Questions pour Anaïs Tremblay (RH)' });
  await user.click(role('button', { name: 'Répondre' }));
  expect(fake.named('receive_packet')).toEqual([{}]);
});

test('the first launch offers to answer a packet', async () => {
  await start(home({ drafts: [], bin: [] }));
  expect(role('button', { name: 'Ouvrir un paquet reçu…' })).toBeTruthy();
});

test('a part has no results: its way on leads to sending the answers back', async () => {
  const { fake, user } = await openHub(draft('choices', { part: 'Anaïs Tremblay (RH)', page: { ...page('choices'), next: null } }));
  expect(screen.queryByRole('button', { name: 'Voir les résultats' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Faire répondre quelqu’un…' })).toBeNull();
  await user.click(role('button', { name: 'Enregistrer mes réponses…' }));
  expect(fake.named('send_back')).toEqual([{ draft: 'd1', passphrase: '' }]);
  expect(await screen.findByText('Renvoyez ce fichier à qui vous a envoyé les questions.')).toBeTruthy();
  const places = destinations(fake.draft, { hub: 'a', results: 'b', settings: 'c' });
  expect(places.map((place) => place.screen)).not.toContain('results');
});

test('what others answered stands beside the answer, and can be removed', async () => {
  const { body } = page('criterion');
  if (body.kind !== 'criterion') throw new Error('not a criterion');
  const others = [{ who: 'Anaïs Tremblay (RH)', on: '26 novembre 2026', answer: '1 – Commencé', note: 'Peu connu.' }];
  const { fake, user } = await openHub(draft('criterion', { resume: link('criterion') }));
  fake.pages = { criterion: { ...page('criterion'), body: { ...body, response: response(body.response.answer, { others }) } } };
  await user.click(role('button', { name: /^Reprendre à la question/ }));
  await screen.findByRole('heading', { name: 'Ce que d’autres ont répondu' });
  expect(screen.getByText('1 – Commencé')).toBeTruthy();
  await user.click(role('button', { name: 'Retirer la réponse de\u00a0: Anaïs Tremblay (RH)' }));
  expect(fake.named('drop_other')).toEqual([{ draft: 'd1', item: body.item, index: 0 }]);
});

test('a code typed from a form finds its question and no other', () => {
  const pages = [link('criterion', { code: 'G1', title: 'À quoi' }), link('choice', { code: 'G10', title: 'Le G1 dans un titre' })];
  const view = draft('choice', { sections: [{ ...draft().sections[0]!, pages }] });
  const all = destinations(view, { hub: 'Parcours', results: 'Résultats', settings: 'Réglages' });
  expect(found(all, ' g1 ', 'all').map((place) => place.code)).toEqual(['G1']);
  expect(found(all, 'G10', 'all').map((place) => place.code)).toEqual(['G10']);
  expect(found(all, 'titre', 'all')).toHaveLength(1);
});
