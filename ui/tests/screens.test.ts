import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import App from '../src/App.svelte';
import { Fake, refusal } from './fake';
import { draft, home, page, results } from './fixtures';
import { openHub, openPage, start } from './render';

const role = screen.getByRole.bind(screen);

describe('home', () => {
  test('shows each assessment, the examples, the bin and where the files are', async () => {
    const { fake, user } = await start();
    expect(screen.getAllByRole('article')).toHaveLength(3);
    expect(screen.getByText('Documents/Balise/evaluations')).toBeTruthy();
    expect(document.title).toBe('Vos évaluations – Balise');
    await user.click(role('button', { name: 'Corbeille (1)' }));
    await user.click(role('button', { name: 'Restaurer Essai' }));
    expect(fake.named('restore_draft')).toEqual([{ binned: 'b1' }]);
    await user.click(role('button', { name: 'Ville de Rive-aux-Ormes Municipalité' }));
    expect(fake.named('open_sample')).toEqual([{ sample: 'ville-de-rive-aux-ormes' }]);
  });

  test('renames, duplicates and puts in the bin, after asking', async () => {
    const { fake, user } = await start();
    const more = () => role('button', { name: 'Autres actions pour Évaluation 2026' });
    await user.click(more());
    await user.click(role('button', { name: 'Renommer' }));
    const name = role('textbox', { name: 'Nom de l’évaluation' });
    await user.clear(name);
    await user.type(name, 'Bilan');
    await user.click(within(role('dialog')).getByRole('button', { name: 'Renommer' }));
    expect(fake.named('rename_draft')).toEqual([{ draft: 'd1', name: 'Bilan', organisation: 'Ville de Rivière-Claire' }]);
    await user.click(more());
    await user.click(role('button', { name: 'Dupliquer' }));
    expect(fake.named('duplicate_draft')).toEqual([{ draft: 'd1' }]);
    await user.click(more());
    await user.click(role('button', { name: 'Mettre à la corbeille' }));
    const dialog = within(role('dialog', { name: 'Mettre «\u00a0Évaluation 2026\u00a0» à la corbeille?' }));
    expect(fake.named('discard_draft')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Mettre à la corbeille' }));
    expect(fake.named('discard_draft')).toEqual([{ draft: 'd1' }]);
  });

  test('closes a menu with Escape and gives focus back', async () => {
    const { user } = await start();
    const more = role('button', { name: 'Autres actions pour Évaluation 2026' });
    await user.click(more);
    await user.keyboard('{Escape}');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more);
  });

  test('empty, offers the ways in', async () => {
    await start(home({ drafts: [], bin: [] }));
    expect(role('button', { name: 'Nouvelle évaluation' })).toBeTruthy();
    expect(role('button', { name: 'Ville de Rive-aux-Ormes Municipalité' })).toBeTruthy();
  });

  test('speaks the other language when asked, and says so to the page', async () => {
    const { user } = await start();
    await user.click(role('button', { name: 'English' }));
    await screen.findByRole('heading', { level: 1, name: 'Your assessments' });
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('a new assessment', () => {
  test('takes a few answers, says what to have at hand, then begins', async () => {
    const { fake, user } = await start();
    await user.click(role('button', { name: 'Nouvelle évaluation' }));
    const name = await screen.findByRole('textbox', { name: 'Nom de l’évaluation' });
    expect((name as HTMLInputElement).value).toBe(`Évaluation ${new Date().getFullYear()}`);
    await user.type(role('textbox', { name: 'Organisation' }), 'Ville de Test');
    await user.click(role('radio', { name: 'Municipalité' }));
    await user.click(role('button', { name: 'Créer l’évaluation' }));
    expect(fake.named('create_draft')[0]).toEqual({ pack: 'medias-sociaux', name: `Évaluation ${new Date().getFullYear()}`, organisation: 'Ville de Test', kind: 'municipality', language: 'fr' });
    await screen.findByRole('heading', { level: 1, name: 'Avant de commencer' });
    expect(screen.getByText('environ 20 min')).toBeTruthy();
    await user.click(role('button', { name: 'Commencer' }));
    await screen.findByRole('heading', { level: 1, name: page('choices').title });
  });

  test('offers the questionnaires with what each is for, the usual one chosen', async () => {
    const { fake, user } = await start();
    await user.click(role('button', { name: 'Nouvelle évaluation' }));
    const offered = within(await screen.findByRole('group', { name: 'Questionnaire' }));
    const radios = offered.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['medias-sociaux', true],
      ['express', false],
    ]);
    await user.click(offered.getByRole('radio', { name: 'Express', description: /^Vingt questions au plus/ }));
    await user.click(role('button', { name: 'Créer l’évaluation' }));
    expect(fake.named('create_draft')[0]).toMatchObject({ pack: 'express' });
  });
});

describe('the path', () => {
  test('has six sections with their status, and what to come back to', async () => {
    const { fake, user } = await openHub();
    const rail = within(role('navigation', { name: 'Sections' }));
    expect(rail.getAllByRole('listitem')).toHaveLength(6);
    expect(within(role('region', { name: 'À préciser (1)' })).getAllByRole('listitem')).toHaveLength(1);
    expect(within(role('region', { name: 'À revoir (1)' })).getAllByRole('listitem')).toHaveLength(1);
    expect(document.activeElement).toBe(role('button', { name: /^Reprendre à la question/ }));
    await user.click(role('button', { name: 'Voir les questions de la section Maturité' }));
    await user.click(role('button', { name: /^1\. Sauriez-vous quoi faire/ }));
    expect(fake.named('visit')).toEqual([{ draft: 'd1', page: 'criterion' }]);
  });

  test('leads to the results once everything is answered, by one button', async () => {
    const { user } = await openHub(draft('choice', { answered: 74 }));
    expect(document.activeElement).toBe(role('button', { name: 'Voir les résultats' }));
    await user.click(role('button', { name: 'Voir les résultats' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeTruthy();
  });
});

describe('going to', () => {
  const openList = async () => {
    const started = await openHub();
    await started.user.keyboard('{Control>}k{/Control}');
    return { ...started, list: within(await screen.findByRole('dialog', { name: 'Aller à…' })) };
  };

  test('finds a question by its words, whatever the accents, and goes there', async () => {
    const { fake, user, list } = await openList();
    const field = list.getByRole('combobox', { name: 'Mots de la question, ou son code' });
    expect(field.hasAttribute('autofocus')).toBe(true);
    await user.type(field, 'MATURITE sauriez');
    const [only, ...others] = list.getAllByRole('option');
    expect(others).toEqual([]);
    expect(only?.textContent).toContain('Sauriez-vous quoi faire');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(fake.named('visit')).toEqual([{ draft: 'd1', page: 'criterion' }]));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('keeps what is to come back to, and moves with the arrows', async () => {
    const { user, list } = await openList();
    const all = list.getAllByRole('option').length;
    await user.click(list.getByRole('radio', { name: 'À préciser' }));
    expect(list.getAllByRole('option').length).toBe(1);
    await user.click(list.getByRole('radio', { name: 'Tout' }));
    const field = list.getByRole('combobox');
    field.focus();
    await user.keyboard('{ArrowUp}');
    const options = list.getAllByRole('option');
    expect(options).toHaveLength(all);
    expect(field.getAttribute('aria-activedescendant')).toBe(options.at(-1)?.id);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
  });

  test('says when nothing matches, and closes with Escape', async () => {
    const { user, list } = await openList();
    await user.type(list.getByRole('combobox'), 'zzz');
    expect(list.getByRole('status').textContent).toContain('Aucune question ne correspond');
    expect(list.queryByRole('listbox')).toBeNull();
    fireEvent(role('dialog'), new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the settings', () => {
  const openSettings = async () => {
    const started = await start();
    await started.user.click(role('button', { name: 'Réglages' }));
    await screen.findByRole('heading', { level: 1, name: 'Réglages' });
    return started;
  };

  test('dress the page as one chooses, and remember it', async () => {
    const { fake, user } = await openSettings();
    const root = document.documentElement;
    expect([root.dataset.theme, root.hasAttribute('data-contrast'), root.hasAttribute('data-calm')]).toEqual(['system', false, false]);
    await user.click(role('radio', { name: 'Sombres' }));
    await waitFor(() => expect(root.dataset.theme).toBe('dark'));
    await user.click(role('radio', { name: 'Contraste élevé' }));
    await waitFor(() => expect(root.hasAttribute('data-contrast')).toBe(true));
    await user.click(role('checkbox', { name: 'Réduire les animations' }));
    await waitFor(() => expect(root.hasAttribute('data-calm')).toBe(true));
    await user.click(role('radio', { name: '150\u00a0%' }));
    expect(fake.named('set_display').at(-1)).toEqual({ theme: 'contrast', size: 150, calm: true, presentation: 'guided' });
  });

  test('come and go with keys, from any screen', async () => {
    const { fake, user } = await openHub();
    await user.keyboard('{Control>}={/Control}');
    await waitFor(() => expect(fake.named('set_display')).toEqual([{ theme: 'system', size: 110, calm: false, presentation: 'guided' }]));
    await user.keyboard('{Control>},{/Control}');
    await screen.findByRole('heading', { level: 1, name: 'Réglages' });
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await screen.findByRole('button', { name: /^Reprendre à la question/ });
  });
});

describe('about', () => {
  test('says where the log is, and lists by licence what others made', async () => {
    const { user } = await start();
    await user.click(role('button', { name: 'Réglages' }));
    await screen.findByRole('heading', { level: 1, name: 'Réglages' });
    expect(screen.getByText('Documents/Balise/logs')).toBeTruthy();
    const list = screen.getByText('Bibliothèques tierces').closest('details') as HTMLDetailsElement;
    expect(within(list).queryByRole('heading', { name: 'MIT' })).toBeNull();
    list.open = true;
    await fireEvent(list, new Event('toggle'));
    expect(await within(list).findByRole('heading', { name: 'MIT' })).toBeTruthy();
    expect(within(list).getByText(/\bserde_json \d/)).toBeTruthy();
  });
});

describe('a newer version of the questionnaire', () => {
  const toUpgrade = async () => {
    const started = await openHub(draft('choices', { upgrade: '1.1.0' }));
    await started.user.click(role('button', { name: 'Voir ce qui serait repris et mis de côté' }));
    await screen.findByRole('heading', { level: 1, name: 'Passer à la version 1.1.0 du questionnaire' });
    return started;
  };

  test('is shown with what it takes up and sets aside, then moved to', async () => {
    const { fake, user } = await toUpgrade();
    for (const words of ['61 réponses', /R99/, /^Il restera pour l’instant 13 questions/, /s’annule comme tout autre changement/]) expect(screen.getByText(words)).toBeTruthy();
    expect(fake.named('upgrade_draft')).toEqual([]);
    await user.click(role('button', { name: 'Passer à cette version' }));
    expect(fake.named('upgrade_draft')).toEqual([{ draft: 'd1' }]);
    await screen.findByRole('button', { name: /^Reprendre à la question/ });
  });

  test('changes nothing when given up, and is not offered without one', async () => {
    const { fake, user } = await toUpgrade();
    await user.click(role('button', { name: 'Annuler' }));
    await screen.findByRole('button', { name: /^Reprendre à la question/ });
    expect(fake.named('upgrade_draft')).toEqual([]);
  });
});

describe('going further', () => {
  const toContinue = async () => {
    const started = await openHub(draft('choices', { leadsTo: 'Médias sociaux' }));
    await started.user.click(role('button', { name: 'Voir ce qui serait repris' }));
    await screen.findByRole('heading', { level: 1, name: 'Continuer dans «\u00a0Médias sociaux\u00a0»' });
    return started;
  };

  test('says what carries over and what does not, then goes on', async () => {
    const { fake, user } = await toContinue();
    for (const words of ['18 réponses', '6 risques décidés', /^La question/, /^Il restera pour l’instant 91 questions/]) expect(screen.getByText(words)).toBeTruthy();
    expect(fake.named('continue_draft')).toEqual([]);
    await user.click(role('button', { name: 'Continuer' }));
    expect(fake.named('continue_draft')).toEqual([{ draft: 'd1' }]);
    await screen.findByRole('button', { name: /^Reprendre à la question/ });
  });

  test('is said in the other language when that is chosen', async () => {
    const { fake, user } = await toContinue();
    await user.click(role('button', { name: 'English' }));
    await waitFor(() => expect(fake.named('preview_continuation')).toHaveLength(2));
  });

  test('changes nothing when given up', async () => {
    const { fake, user } = await toContinue();
    await user.click(role('button', { name: 'Annuler' }));
    await screen.findByRole('button', { name: /^Reprendre à la question/ });
    expect(fake.named('continue_draft')).toEqual([]);
  });

  test('is not offered when the questionnaire leads nowhere', async () => {
    await openHub();
    expect(screen.queryByRole('button', { name: 'Voir ce qui serait repris' })).toBeNull();
  });
});

describe('keys', () => {
  test('Ctrl+Enter goes on, Alt+Left goes back, Ctrl+S says that it saved', async () => {
    const { user } = await openPage('number');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { level: 1, name: page('activity').title });
    await fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true });
    await screen.findByRole('heading', { level: 1, name: page('number').title });
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Tout est enregistré.')).toBeTruthy();
  });

  test('the menu of the browser gives way to one of ours, for text only', async () => {
    const { fake } = await openPage('text');
    const field = role('textbox', { name: page('text').title }) as HTMLTextAreaElement;
    const aimed = (target: Element) => target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(aimed(role('heading', { level: 1 }))).toBe(false);
    expect(fake.named('show_field_menu')).toEqual([]);
    field.setSelectionRange(0, 0);
    expect(aimed(field)).toBe(false);
    field.setSelectionRange(0, 3);
    expect(aimed(field)).toBe(false);
    expect(fake.named('show_field_menu')).toEqual([{ editable: true, selected: false }, { editable: true, selected: true }]);
  });
});

describe('the results', () => {
  async function open(change = {}) {
    const started = await openHub(draft('choice', { results: results(change) }));
    await started.user.click(screen.getAllByRole('button', { name: 'Voir les résultats' })[0] as HTMLElement);
    await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
    return started;
  }

  test('say each chart in words', async () => {
    await open();
    expect(screen.getByText(/^Résultat provisoire/)).toBeTruthy();
    const matrix = within(role('table', { name: /^Nombre de risques/ }));
    expect(matrix.getAllByRole('columnheader').map((one) => one.textContent).slice(0, 2)).toEqual(['Gravité', 'Négligeable']);
    expect(matrix.getAllByRole('columnheader')).toHaveLength(6);
    expect(matrix.getAllByRole('rowheader')).toHaveLength(5);
    expect(matrix.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'))).toEqual(Array(6).fill('false'));
    expect(matrix.getAllByText('aucun')).toHaveLength(19);
    expect(screen.getByText('0,8 à 2,6 sur 4')).toBeTruthy();
    expect(role('table', { name: /^Pour chaque activité/ })).toBeTruthy();
    expect(role('table', { name: 'Plan d’action' })).toBeTruthy();
  });

  test('a cell shows its risks only', async () => {
    const { user } = await open();
    const register = () => within(role('table', { name: /^Risques retenus/ })).getAllByRole('row').length - 1;
    expect(register()).toBe(4);
    await user.click(role('button', { name: /^1 risque, Critique/ }));
    expect(register()).toBe(1);
    await user.click(role('button', { name: 'Voir tous les risques' }));
    expect(register()).toBe(4);
  });

  test('explain each figure when asked', async () => {
    const { user } = await open();
    const how = role('button', { name: 'Comment c’est calculé\u00a0: Certitude des réponses' });
    await user.click(how);
    expect(how.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('55 réponses sues sur 61.')).toBeTruthy();
  });

  test('every figure, bar and floor leads to the answers beneath it', async () => {
    const { fake, user } = await open();
    expect(screen.getAllByRole('button', { name: /^Comment c’est calculé/ })).toHaveLength(10);
    await user.click(role('button', { name: 'Comment c’est calculé\u00a0: Gouvernance' }));
    const beneath = within(role('list', { name: 'Réponses sur lesquelles repose\u00a0: Gouvernance' }));
    expect(beneath.getByText('Niveau 0.')).toBeTruthy();
    await user.click(beneath.getByRole('button', { name: 'G6. Procédure de crise' }));
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: 'criterion' });
  });

  test('say what to mend first, why, and put it in the plan', async () => {
    const { fake, user } = await open();
    const gaps = within(role('region', { name: '2 écarts à combler d’abord' }));
    expect(gaps.getByText(/Ni mesure ni acceptation n’y répond/)).toBeTruthy();
    await user.click(gaps.getByRole('button', { name: 'Ajouter au plan\u00a0: Écrire et faire adopter une procédure de crise' }));
    expect(fake.named('put_action')[0]).toMatchObject({ action: { id: '', measure: 'M07' } });
    expect(await gaps.findByText('Dans le plan : Écrire et faire adopter une procédure de crise')).toBeTruthy();
    await user.click(gaps.getByRole('button', { name: 'G6. Procédure de crise' }));
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: 'criterion' });
  });

  test('draw a bar as long as its figure', async () => {
    await open();
    const [low] = [...document.querySelectorAll<HTMLElement>('.bar .low')];
    expect(low?.style.width).toBe('40%');
  });

  test('lead to what is to be mended', async () => {
    const { fake, user } = await open();
    await user.click(role('button', { name: /^Corriger\u00a0: Deux personnes/ }));
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: 'activity' });
  });

  test('say what appears when there is nothing yet', async () => {
    await open({ risks: [], gaps: [], findings: [], raci: [], plan: [], openPoints: [] });
    for (const words of [/^Aucun risque repéré/, 'Rien ne se contredit.', /^Aucune activité cochée/, /^Aucune mesure/]) expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('failures', () => {
  test('at the start are a page with what to try', async () => {
    const fake = new Fake();
    fake.refuse = () => refusal('readOnly', 'Le dossier est en lecture seule.', 'evaluations');
    const user = userEvent.setup();
    render(App, { backend: fake.backend });
    await screen.findByRole('heading', { level: 1, name: 'Balise ne peut pas ouvrir vos évaluations' });
    fake.refuse = () => null;
    await user.click(role('button', { name: 'Réessayer' }));
    await screen.findByRole('heading', { level: 1, name: 'Vos évaluations' });
  });

  test('to save stay on screen until they are mended; the choice stays too', async () => {
    const { fake, user } = await openPage('choice');
    fake.refuse = (call) => (call.name === 'answer_item' ? refusal('diskFull', 'Il reste 0 octet.', 'd1.balise') : null);
    await user.click(role('radio', { name: 'Non' }));
    const banner = await screen.findByRole('alert');
    expect(banner.textContent).toContain('Vos derniers changements ne sont pas enregistrés. Le disque est plein.');
    expect(banner.textContent).toContain('d1.balise');
    expect(screen.getByTestId('save-state').textContent).toContain('Non enregistré');
    expect((role('radio', { name: 'Non' }) as HTMLInputElement).checked).toBe(true);
    fake.refuse = () => null;
    await user.click(role('button', { name: 'Réessayer' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(screen.getByTestId('save-state').textContent).toContain('Enregistré sur cet ordinateur à 14 h 32');
  });

  test('can be copied, by hand where the clipboard is closed', async () => {
    const { fake, user } = await openPage('choice');
    fake.refuse = (call) => (call.name === 'visit' ? refusal('damaged', 'Ligne 3') : null);
    await user.click(role('button', { name: 'Continuer' }));
    await screen.findByRole('alert');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    await user.click(role('button', { name: 'Copier les détails' }));
    expect((role('textbox', { name: 'Détails de l’erreur' }) as HTMLTextAreaElement).value).toBe('Balise 0.1.0\ndamaged\nLigne 3\ndétails');
    await user.click(role('button', { name: 'Fermer' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a file of a newer version is read, not changed', async () => {
    await openPage('choice', { readOnly: true });
    expect((role('radio', { name: 'Non' }) as HTMLInputElement).matches(':disabled, fieldset[disabled] *')).toBe(true);
    expect(screen.getByTestId('save-state').textContent).toContain('Lecture seule');
  });
});

describe('a notice', () => {
  test('is said until the next page', async () => {
    const { fake, user } = await openPage('choice');
    fake.draft = { ...fake.draft, notice: 'Cette réponse ajoute 3 questions.' };
    await user.click(role('radio', { name: 'Non' }));
    expect((await screen.findByText('Cette réponse ajoute 3 questions.')).closest('[role=status]')).toBeTruthy();
    fake.draft = { ...fake.draft, notice: null };
    await user.click(role('radio', { name: 'En partie' }));
    expect(screen.getByText('Cette réponse ajoute 3 questions.')).toBeTruthy();
    await user.click(role('button', { name: 'Continuer' }));
    await waitFor(() => expect(screen.queryByText('Cette réponse ajoute 3 questions.')).toBeNull());
  });
});

describe('leaving the window', () => {
  test('saves what is being typed', async () => {
    const { fake, user } = await openPage('text');
    await user.type(role('textbox', { name: page('text').title }), '!');
    expect(fake.named('answer_item')).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(fake.named('answer_item')).toHaveLength(1));
  });
});
