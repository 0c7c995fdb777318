import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';

import { refusal } from './fake';
import { draft, page } from './fixtures';
import { packet } from './packets.fixtures';
import { openHub, openPage, openReport, start } from './render';

const role = screen.getByRole.bind(screen);
const passphrase = 'quatre mots sans rapport';

/** What the window says by an event of the document. */
const shell = (name: string, detail = '') => fireEvent(window, new CustomEvent(`balise-${name}`, { detail }));

describe('a file that is opened', () => {
  test('is gone into, and what was copied is said', async () => {
    const { fake, user } = await start();
    fake.arrivals = [{ kind: 'opened', draft: { ...draft(), notice: 'Ce fichier est copié parmi vos évaluations.' } }];
    await user.click(role('button', { name: 'Ouvrir un fichier…' }));
    await screen.findByRole('heading', { level: 1, name: 'Évaluation 2026' });
    expect(screen.getByText('Ce fichier est copié parmi vos évaluations.')).toBeTruthy();
  });

  test('that is none leaves everything as it was, and says why', async () => {
    const { fake, user } = await openHub();
    fake.refuse = (call) => (call.name === 'open_file' ? refusal('damaged', 'Ce fichier n’est pas une évaluation.', 'a.balise') : null);
    await user.keyboard('{Control>}o{/Control}');
    expect((await screen.findByRole('alert')).textContent).toContain('Ce fichier n’est pas une évaluation.');
    expect(role('heading', { level: 1, name: 'Évaluation 2026' })).toBeTruthy();
  });

  test('is saved round: what was typed goes first', async () => {
    const { fake, user } = await openPage('text');
    await user.type(role('textbox', { name: page('text').title }), '!');
    shell('arrival');
    await waitFor(() => expect(fake.named('take_arrival').length).toBeGreaterThan(1));
    const names = fake.calls.map((call) => call.name);
    expect(names.lastIndexOf('answer_item')).toBeLessThan(names.lastIndexOf('take_arrival'));
  });

  test('dropped or named by a start opens, one after the other, and the last stays', async () => {
    const { fake } = await start();
    fake.arrivals = [{ kind: 'opened', draft: draft() }, { kind: 'opened', draft: { ...draft(), name: 'La seconde' } }];
    shell('drag', 'over');
    await waitFor(() => expect(document.querySelector('.drop.over')).toBeTruthy());
    shell('drag');
    shell('arrival');
    await screen.findByRole('heading', { level: 1, name: 'La seconde' });
    expect(document.querySelector('.drop.over')).toBeNull();
  });

  test('after a bad one opens all the same, and the bad one is still told', async () => {
    const { fake } = await start();
    fake.arrivals = [{ kind: 'opened', draft: draft() }];
    let first = true;
    fake.refuse = (call) => {
      const bad = call.name === 'take_arrival' && first;
      if (bad) first = false;
      return bad ? refusal('damaged', 'Le premier est abîmé.') : null;
    };
    shell('arrival');
    await screen.findByRole('heading', { level: 1, name: 'Évaluation 2026' });
    await waitFor(() => expect(role('alert').textContent).toContain('Le premier est abîmé.'));
  });
});

describe('a packet that is opened as a file', () => {
  test('to answer: says what it asks, over what is open, and can be left', async () => {
    const { fake, user } = await openHub();
    fake.arrivals = [{ kind: 'packet', packet: packet(), draft: null }];
    shell('arrival');
    await screen.findByRole('heading', { level: 1, name: 'Répondre à un paquet' });
    expect(screen.getByText('Questions pour Anaïs Tremblay (RH)')).toBeTruthy();
    expect(fake.named('review_merge')).toEqual([]);
    await user.click(role('button', { name: 'Annuler' }));
    expect(role('heading', { level: 1, name: 'Évaluation 2026' })).toBeTruthy();
    fake.arrivals = [{ kind: 'packet', packet: packet(), draft: null }];
    shell('arrival');
    await user.click(await screen.findByRole('button', { name: 'Répondre' }));
    expect(fake.named('receive_packet')).toEqual([{}]);
  });

  test('with answers: goes to the assessment that they are for, to be compared', async () => {
    const { fake } = await start();
    fake.arrivals = [{ kind: 'packet', packet: packet({ answered: 3, when: '26 novembre 2026 à 13 h 30' }), draft: draft() }];
    shell('arrival');
    await screen.findByRole('heading', { level: 1, name: 'Réponses reçues' });
    await screen.findByText(/Anaïs Tremblay \(RH\) a répondu le/);
    expect(fake.named('review_merge')).toEqual([{ draft: draft().draft }]);
    expect(fake.named('merge_packet')).toEqual([]);
  });
});

describe('an encrypted copy', () => {
  test('asks for its passphrase, says when it is another, and keeps it nowhere', async () => {
    const { fake, user } = await start();
    fake.arrivals = [{ kind: 'sealed', file: 'copie.balise.age' }, { kind: 'opened', draft: draft() }];
    await user.click(role('button', { name: 'Ouvrir un fichier…' }));
    const field = await screen.findByLabelText('Phrase de passe');
    expect((field as HTMLInputElement).type).toBe('password');
    fake.refuse = (call) => (call.name === 'unseal_arrival' ? refusal('invalidAnswer', 'Ce n’est pas la phrase de passe de cette copie.') : null);
    await user.type(field, 'une autre phrase{Enter}');
    await screen.findByText('Ce n’est pas la phrase de passe de cette copie.');
    expect(document.activeElement).toBe(field);
    fake.refuse = () => null;
    await user.clear(field);
    await user.type(field, `${passphrase}{Enter}`);
    await screen.findByRole('heading', { level: 1, name: 'Évaluation 2026' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(fake.named('unseal_arrival').at(-1)).toEqual({ passphrase });
    expect(document.documentElement.outerHTML).not.toContain(passphrase);
  });

  test('can be left closed', async () => {
    const { fake, user } = await start();
    fake.arrivals = [{ kind: 'sealed', file: 'copie.balise.age' }];
    await user.click(role('button', { name: 'Ouvrir un fichier…' }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(fake.named('forget_arrival')).toHaveLength(1);
    expect(role('heading', { level: 1, name: 'Vos évaluations' })).toBeTruthy();
  });
});

describe('a copy to hand over', () => {
  const openCopy = async () => {
    const started = await openReport();
    await started.user.click(role('button', { name: 'Remettre une copie…' }));
    await screen.findByRole('dialog', { name: 'Remettre une copie' });
    return started;
  };

  test('leaves out what is ticked, and advises to read it again', async () => {
    const { fake, user } = await openCopy();
    await user.click(role('checkbox', { name: 'Les noms' }));
    await user.click(role('checkbox', { name: 'Les montants' }));
    await user.click(role('checkbox', { name: 'Les montants' }));
    await user.click(role('button', { name: 'Enregistrer la copie…' }));
    expect(fake.named('hand_over')).toEqual([{ draft: 'd1', without: ['names'], passphrase: null }]);
    expect(await screen.findByText(/^Relisez la copie/)).toBeTruthy();
    expect(screen.queryByText(/^Si vous perdez la phrase/)).toBeNull();
  });

  test('is encrypted once the passphrase was typed twice alike, after the warning', async () => {
    const { fake, user } = await openCopy();
    await user.click(role('checkbox', { name: 'Chiffrer la copie avec une phrase de passe' }));
    expect(screen.getByText(/^Si vous perdez la phrase de passe, la copie est perdue/)).toBeTruthy();
    await user.type(screen.getByLabelText('Phrase de passe'), passphrase);
    await user.type(screen.getByLabelText('La même phrase, encore'), 'quatre mots');
    await user.click(role('button', { name: 'Enregistrer la copie…' }));
    expect((await screen.findByRole('alert')).textContent).toContain('ne sont pas les mêmes');
    expect(fake.named('hand_over')).toEqual([]);
    await user.clear(screen.getByLabelText('La même phrase, encore'));
    await user.type(screen.getByLabelText('La même phrase, encore'), passphrase);
    await user.click(role('button', { name: 'Enregistrer la copie…' }));
    expect(fake.named('hand_over')).toEqual([{ draft: 'd1', without: [], passphrase }]);
    await screen.findByText('copie.balise est enregistré.');
    expect(document.documentElement.outerHTML).not.toContain(passphrase);
  });

  test('that is refused keeps the form, and says why in it', async () => {
    const { fake, user } = await openCopy();
    fake.refuse = (call) => (call.name === 'hand_over' ? refusal('invalidAnswer', 'Au moins 12 caractères.') : null);
    await user.click(role('button', { name: 'Enregistrer la copie…' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Au moins 12 caractères.');
    expect(role('dialog', { name: 'Remettre une copie' })).toBeTruthy();
  });

  test('is offered for each assessment of the list', async () => {
    const { user } = await start();
    await user.click(role('button', { name: 'Autres actions pour Évaluation 2026' }));
    await user.click(role('button', { name: 'Remettre une copie…' }));
    await screen.findByRole('dialog', { name: 'Remettre une copie' });
    await user.click(role('button', { name: 'Annuler' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the menus', () => {
  test('are told what they can offer, and anew when that changes', async () => {
    const { fake, user } = await start();
    await waitFor(() => expect(fake.menus.at(-1)).toMatchObject({ open: false, undo: null }));
    expect(fake.menus.at(-1)?.recent).toEqual([
      { draft: 'd1', name: 'Évaluation 2026' },
      { draft: 'd2', name: 'Exemple' },
      { draft: 'd3', name: 'Évaluation 2025' },
    ]);
    await user.click(screen.getAllByRole('button', { name: 'Reprendre' })[0] as HTMLElement);
    await waitFor(() => expect(fake.menus.at(-1)).toMatchObject({ open: true }));
  });

  test('lead where they say', async () => {
    const { fake } = await openHub();
    shell('menu', 'results');
    await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
    shell('menu', 'report');
    await screen.findByRole('heading', { level: 1, name: 'Rapport' });
    shell('menu', 'larger');
    await waitFor(() => expect(fake.named('set_display').at(-1)).toMatchObject({ size: 110 }));
    shell('menu', 'accessible');
    await screen.findByRole('heading', { level: 1, name: 'Réglages' });
    await waitFor(() => expect(document.activeElement?.id).toBe('accessible'));
    shell('menu', 'recent:d2');
    await waitFor(() => expect(fake.named('open_draft').at(-1)).toEqual({ draft: 'd2' }));
    shell('menu', 'new');
    await screen.findByRole('heading', { level: 1, name: 'Nouvelle évaluation' });
    expect(fake.named('close_draft')).toHaveLength(1);
  });

  test('take back a step outside a field, and do nothing of an assessment without one', async () => {
    const { fake } = await openHub(draft('choice', { undo: 'Réponse modifiée' }));
    shell('menu', 'undo');
    await waitFor(() => expect(fake.named('undo')).toHaveLength(1));
    shell('menu', 'close');
    await screen.findByRole('heading', { level: 1, name: 'Vos évaluations' });
    shell('menu', 'report');
    shell('menu', 'nothing-of-ours');
    expect(role('heading', { level: 1, name: 'Vos évaluations' })).toBeTruthy();
  });
});
