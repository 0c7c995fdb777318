import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';

import { refusal } from './fake';
import { attached, bodies, page, pageNames } from './fixtures';
import { openPage } from './render';

const role = screen.getByRole.bind(screen);
const checked = (name: string | RegExp) => (role('radio', { name }) as HTMLInputElement).checked;

describe('every page', () => {
  test.each(pageNames)('%s has its title, its place and its ways on', async (name) => {
    await openPage(name);
    const { title, sectionTitle, position, count } = page(name);
    expect(document.activeElement).toBe(role('heading', { level: 1, name: title }));
    const place = document.querySelector('main .caption')?.textContent.replaceAll(/\s+/g, ' ').trim();
    // Of one, its number says nothing.
    expect(place).toBe(count > 1 ? `${sectionTitle} · Question ${position} sur ${count}` : sectionTitle);
    expect(document.title).toBe(`${position}. ${title} – Évaluation 2026`);
    const footer = within(role('contentinfo', { name: 'Navigation' }));
    const ways = footer.getAllByRole('button').map((button) => button.textContent);
    expect(ways[0]).toMatch(/^(Continuer|Voir les résultats)$/);
    expect(ways[1]).toMatch(/^(Précédente|Votre parcours)$/);
  });
});

describe('a choice', () => {
  test('is one group, special answers included, with its note as a description', async () => {
    const { fake, user } = await openPage('choice');
    const group = role('group', { name: page('choice').title });
    expect(within(group).getAllByRole('radio')).toHaveLength(5);
    expect(checked('En partie')).toBe(true);
    expect(role('radio', { name: 'Non' }).getAttribute('aria-describedby')).toBeTruthy();
    await user.click(role('radio', { name: 'Non' }));
    expect(fake.named('answer_item')).toEqual([{ draft: 'd1', item: 'mesures.politique', answer: { state: 'option', option: 'no' } }]);
    expect(role('heading', { level: 1, name: page('choice').title })).toBeTruthy();
  });

  test('takes “I don’t know” with who would, and can be taken back', async () => {
    const { fake, user } = await openPage('choice');
    await user.click(role('radio', { name: 'Je ne sais pas' }));
    await user.type(role('textbox', { name: 'À vérifier auprès de' }), 'Le greffe');
    await user.click(role('button', { name: 'Effacer ma réponse' }));
    await waitFor(() => expect(fake.named('answer_item').at(-1)?.answer).toEqual({ state: 'unanswered' }));
    expect(fake.named('answer_item').map((request) => request.answer)).toContainEqual({ state: 'unknown', ask: 'Le greffe' });
    expect(checked('En partie')).toBe(false);
  });
});

describe('several choices', () => {
  test('two quick ticks are both kept', async () => {
    const { fake, user } = await openPage('choices');
    let open: () => void = () => undefined;
    fake.gate = new Promise((resolve) => (open = resolve));
    await user.click(role('checkbox', { name: 'Personnes mineures' }));
    await user.click(role('checkbox', { name: 'Médias' }));
    open();
    await waitFor(() => expect(fake.named('answer_item').at(-1)?.answer).toEqual({ state: 'options', options: ['citizens', 'minors', 'media'] }));
  });

  test('one that stands alone takes the place of the others, and gives it back', async () => {
    const { fake, user } = await openPage('choices');
    await user.click(role('checkbox', { name: 'Aucun public précis' }));
    expect(fake.named('answer_item').at(-1)?.answer).toEqual({ state: 'options', options: ['none'] });
    await user.click(role('checkbox', { name: 'Médias' }));
    expect(fake.named('answer_item').at(-1)?.answer).toEqual({ state: 'options', options: ['media'] });
  });
});

describe('words', () => {
  test('a text is saved when the person leaves it, and is not replaced under the cursor', async () => {
    const { fake, user } = await openPage('text');
    const field = role('textbox', { name: page('text').title }) as HTMLTextAreaElement;
    await user.type(field, ' le public ');
    expect(fake.named('answer_item')).toEqual([]);
    await user.tab();
    await waitFor(() => expect(fake.named('answer_item')).toHaveLength(1));
    expect(fake.named('answer_item')[0]?.answer).toEqual({ state: 'text', text: 'Informer et écouter le public ' });
  });

  test('a number has its unit and its bounds', async () => {
    await openPage('number');
    const field = role('textbox', { name: page('number').title });
    expect((field as HTMLInputElement).value).toBe('48');
    expect(screen.getByText('heures')).toBeTruthy();
    expect(screen.getByText('Un nombre entier, de 0 à 720.')).toBeTruthy();
  });

  test('a date is said in words; a day that does not exist is told on the way on, and keeps its words', async () => {
    const { fake, user } = await openPage('date');
    expect(screen.getByText('lundi 1er mars 2027')).toBeTruthy();
    const message = 'Le 31 février n’existe pas. Écrivez une date comme 2027-02-28.';
    fake.refuse = (call) => (call.name === 'answer_item' ? refusal('invalidAnswer', message) : null);
    const field = role('textbox', { name: page('date').title }) as HTMLInputElement;
    await user.clear(field);
    await user.type(field, '2027-02-31');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.click(role('button', { name: 'Continuer' }));
    const summary = await screen.findByRole('region', { name: 'Une réponse est à corriger' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(document.title).toMatch(/^Erreur\u00a0: /);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('2027-02-31');
    await user.click(within(summary).getByRole('button', { name: message }));
    expect(document.activeElement).toBe(field);
    fake.refuse = () => null;
    await user.clear(field);
    await user.type(field, '2027-02-28');
    await user.click(role('button', { name: 'Continuer' }));
    await screen.findByRole('heading', { level: 1, name: page('plan').title });
  });
});

describe('the accounts', () => {
  test('are a table; a form adds one, and what is removed can be put back', async () => {
    const { fake, user } = await openPage('accounts');
    const table = role('table', { name: 'Comptes de l’organisation' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    await user.click(role('button', { name: '+ Ajouter un compte' }));
    await user.type(role('textbox', { name: 'Plateforme' }), 'LinkedIn');
    await user.click(role('radio', { name: 'Oui' }));
    await user.click(role('button', { name: 'Enregistrer' }));
    expect(fake.named('put_account')[0]).toMatchObject({ account: { id: '', platform: 'LinkedIn', secondFactor: 'yes', fate: 'undecided' } });
    await user.click(role('button', { name: 'Supprimer Facebook @riviereclaire' }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(fake.named('put_account')[1]).toMatchObject({ account: { id: '', platform: 'Facebook', holder: 'Maude Roy' } });
  });

  test('a refused account stays in its form', async () => {
    const { fake, user } = await openPage('accounts');
    fake.refuse = (call) => (call.name === 'put_account' ? refusal('invalidAnswer', 'Indiquez au moins la plateforme.') : null);
    await user.click(role('button', { name: '+ Ajouter un compte' }));
    await user.type(role('textbox', { name: 'À quoi il sert' }), 'Informer');
    await user.click(role('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Indiquez au moins la plateforme.')).toBeTruthy();
    expect((role('textbox', { name: 'À quoi il sert' }) as HTMLInputElement).value).toBe('Informer');
  });
});

describe('a criterion', () => {
  test('has five levels, what counts, proofs and benchmarks', async () => {
    const { fake, user } = await openPage('criterion');
    expect(checked('3 – En vigueur')).toBe(true);
    expect(screen.getByText(bodies.criterion.counted)).toBeTruthy();
    expect(screen.getByText(/En 2013/)).toBeTruthy();
    await user.click(role('radio', { name: '4 – Éprouvé' }));
    expect(fake.named('answer_item')[0]?.answer).toEqual({ state: 'level', level: 4 });
    await user.click(role('button', { name: '+ Ajouter une preuve' }));
    await user.type(role('textbox', { name: 'Preuve 2' }), 'Exercice');
    await user.tab();
    await waitFor(() => expect(fake.named('annotate').at(-1)?.evidence).toHaveLength(2));
    expect(fake.named('annotate').at(-1)).toMatchObject({ confidence: 'document', evidence: [{ title: 'Procédure de crise' }, { title: 'Exercice', link: '', date: '' }] });
  });

  test('keeps a file as a proof, saves a copy of it, and lets it go', async () => {
    const { fake, user } = await openPage('criterion');
    await user.click(role('button', { name: '+ Ajouter une preuve' }));
    await user.click(role('button', { name: 'Joindre un fichier…' }));
    expect(fake.named('attach_evidence')).toEqual([{ draft: 'd1', item: bodies.criterion.item }]);
    expect(await screen.findByText('procédure.pdf')).toBeTruthy();
    expect(role('textbox', { name: 'Preuve 3' }), 'a line that is being filled in stays').toBeTruthy();
    await user.click(role('button', { name: 'Enregistrer une copie de procédure.pdf' }));
    expect(fake.named('save_evidence')).toEqual([{ draft: 'd1', fingerprint: '0f'.repeat(32) }]);
    expect(await screen.findByText('procédure.pdf est enregistré dans Documents')).toBeTruthy();
    await user.type(role('textbox', { name: 'Preuve 2' }), ' 2026');
    await user.tab();
    await waitFor(() => expect(fake.named('annotate').at(-1)?.evidence).toMatchObject([{ file: null }, { title: 'procédure 2026', file: { name: 'procédure.pdf' } }]));
    await user.click(role('button', { name: 'Supprimer la preuve 2' }));
    await waitFor(() => expect(fake.named('annotate').at(-1)?.evidence).toHaveLength(1));
  });

  test('says why a file was not kept', async () => {
    const { fake, user } = await openPage('criterion');
    fake.refuse = ({ name }) => (name === 'attach_evidence' ? refusal('invalidAnswer', 'Une pièce fait au plus 20 Mo.') : null);
    await user.click(role('button', { name: 'Joindre un fichier…' }));
    expect((await screen.findByText('Une pièce fait au plus 20 Mo.')).closest('[role=alert]')).toBeTruthy();
  });

  test('says beside a file that it is gone, and offers no copy of it', async () => {
    const { fake, user } = await openPage('criterion');
    fake.attachment = attached({ trouble: 'Ce fichier n’est pas gardé avec cette évaluation.' });
    await user.click(role('button', { name: 'Joindre un fichier…' }));
    expect(await screen.findByText('Ce fichier n’est pas gardé avec cette évaluation.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Enregistrer une copie/ })).toBeNull();
  });

  test('keeps what someone else sees, once it has a name and a level', async () => {
    const { fake, user } = await openPage('criterion');
    await user.click(role('button', { name: '+ Ajouter un point de vue' }));
    await user.click(role('button', { name: '+ Ajouter un point de vue' }));
    await user.type(role('textbox', { name: 'Personne 1' }), 'Ressources humaines');
    await user.click(within(role('group', { name: 'Niveau vu par la personne 1' })).getByRole('radio', { name: '1' }));
    await waitFor(() => expect(fake.named('annotate').at(-1)?.voices).toEqual([{ who: 'Ressources humaines', level: 1 }]));
    await user.click(role('button', { name: 'Supprimer le point de vue 1' }));
    await waitFor(() => expect(fake.named('annotate').at(-1)?.voices).toEqual([]));
  });
});

describe('an activity', () => {
  test('is four questions with people; the verdict is said', async () => {
    const { fake, user } = await openPage('activity');
    expect(screen.getAllByRole('combobox').map((box) => box.id)).toEqual(['party-responsible', 'party-accountable', 'party-consulted', 'party-informed']);
    expect(screen.getByText(bodies.activity.verdict).closest('[role=status]')).toBeTruthy();
    await user.type(role('combobox', { name: 'Qui consulter avant?' }), 'greff');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(fake.named('assign').at(-1)).toMatchObject({ activity: 'comments', assignment: { consulted: ['greffe'], accountable: ['direction', 'Maude Roy'] } }));
    await user.type(role('combobox', { name: 'Qui informer après?' }), 'Ali Ben');
    await user.tab();
    await waitFor(() => expect(fake.named('assign').at(-1)).toMatchObject({ assignment: { informed: ['Ali Ben'] } }));
    await user.click(within(role('list', { name: 'Qui en rend compte?' })).getByRole('button', { name: 'Supprimer Maude Roy' }));
    await waitFor(() => expect(fake.named('assign').at(-1)).toMatchObject({ assignment: { accountable: ['direction'] } }));
  });
});

describe('the risks', () => {
  test('are kept or set aside with a reason', async () => {
    const { fake, user } = await openPage('risks');
    expect(screen.getByText('2 risques retenus')).toBeTruthy();
    const crisis = within(role('group', { name: 'Crise mal gérée' }));
    await user.click(crisis.getByRole('radio', { name: 'Écarter' }));
    await user.type(crisis.getByRole('textbox', { name: 'Pourquoi l’écarter?' }), 'Exercice fait');
    await user.tab();
    await waitFor(() => expect(fake.named('decide_risk').at(-1)).toEqual({ draft: 'd1', risk: 'R9', decision: { decision: 'setAside', reason: 'Exercice fait' } }));
  });

  test('of one’s own are a sentence', async () => {
    const { fake, user } = await openPage('risks');
    await user.click(role('button', { name: '+ Ajouter un risque propre à votre organisation' }));
    await user.type(role('textbox', { name: 'Nom du risque' }), 'Panne');
    await user.type(role('textbox', { name: 'Parce que…' }), 'le compte est unique');
    expect(screen.getByText('Parce que le compte est unique, …, ce qui entraîne …')).toBeTruthy();
    await user.click(role('button', { name: 'Enregistrer' }));
    expect(fake.named('put_own_risk')[0]).toMatchObject({ own: { risk: '', title: 'Panne', cause: 'le compte est unique' } });
  });
});

describe('a risk', () => {
  test('sends the whole evaluation with each choice', async () => {
    const { fake, user } = await openPage('risk');
    const now = within(role('region', { name: 'Aujourd’hui' }));
    await user.click(now.getByRole('radio', { name: '2 – Peu probable' }));
    expect(fake.named('evaluate_risk').at(-1)).toMatchObject({ risk: 'R2', inherent: { likelihood: 4, consequence: 3 }, current: { likelihood: 2, consequence: 3 }, owner: 'communications', controls: 'Un filtre de mots sur Facebook' });
    expect(role('textbox', { name: 'Pourquoi vous écartez-vous de la suggestion?' })).toBeTruthy();
    expect(screen.getByText('À vérifier')).toBeTruthy();
  });

  test('follows the suggestion when asked, and only then', async () => {
    const { fake, user } = await openPage('risk');
    expect(fake.named('evaluate_risk')).toEqual([]);
    await user.click(role('button', { name: 'Reprendre ces cotes' }));
    expect(fake.named('evaluate_risk')[0]).toMatchObject({ inherent: { likelihood: 4, consequence: 3 }, current: { likelihood: 3, consequence: 3 } });
  });

  test('waits for both halves of a rating', async () => {
    const view = page('risk', { body: { ...bodies.risk, inherent: null, current: null } });
    const { fake, user } = await openPage('risk');
    fake.draft = { ...fake.draft, page: view };
    await user.click(role('button', { name: 'Reprendre ces cotes' }));
    const before = fake.named('evaluate_risk').length;
    await user.click(role('button', { name: 'Coter autrement le risque après le plan' }));
    const after = within(await screen.findByRole('region', { name: 'Après le plan' }));
    await user.click(after.getByRole('radio', { name: '1 – Rare' }));
    expect(fake.named('evaluate_risk')).toHaveLength(before);
    await user.click(after.getByRole('radio', { name: '2 – Mineure' }));
    expect(fake.named('evaluate_risk').at(-1)).toMatchObject({ residual: { likelihood: 1, consequence: 2 } });
  });

  test('says at once that a rating is refused', async () => {
    const { fake, user } = await openPage('risk');
    fake.refuse = (call) => (call.name === 'evaluate_risk' ? refusal('invalidAnswer', 'La cote actuelle dépasse la cote d’avant mesures.') : null);
    await user.click(within(role('region', { name: 'Aujourd’hui' })).getByRole('radio', { name: '5 – Presque certain' }));
    expect((await screen.findByRole('alert')).textContent).toContain('La cote actuelle dépasse');
  });

  test('is accepted once name, reason and date are there', async () => {
    const { fake, user } = await openPage('risk');
    await user.type(role('textbox', { name: 'Accepté par' }), 'Mairie');
    await user.type(role('textbox', { name: 'Raison' }), 'Coût trop élevé');
    await user.tab();
    expect(fake.named('evaluate_risk')).toEqual([]);
    await user.type(role('textbox', { name: 'Jusqu’au' }), '2027-06-30');
    await user.tab();
    await waitFor(() => expect(fake.named('evaluate_risk').at(-1)).toMatchObject({ acceptance: { by: 'Mairie', reason: 'Coût trop élevé', until: '2027-06-30' } }));
  });

  test('a measure of the catalogue joins the plan by its name alone', async () => {
    const { fake, user } = await openPage('risk');
    await user.click(role('button', { name: /^Ajouter au plan/ }));
    expect(fake.named('put_action')[0]).toMatchObject({ action: { id: '', measure: 'M07', title: '' } });
  });
});

describe('the plan', () => {
  test('says what is late, and lets a line be changed', async () => {
    const { fake, user } = await openPage('plan');
    expect(screen.getByText('en retard de 12 jours')).toBeTruthy();
    await user.click(role('button', { name: 'Modifier Activer la double authentification partout' }));
    await user.click(role('radio', { name: 'Terminée' }));
    const cost = role('textbox', { name: 'Coût, une fois' });
    await user.type(cost, 'cher');
    await user.click(role('button', { name: 'Enregistrer' }));
    expect(cost.getAttribute('aria-invalid')).toBe('true');
    expect(fake.named('put_action')).toEqual([]);
    await user.clear(cost);
    await user.type(cost, '2 500');
    await user.click(role('button', { name: 'Enregistrer' }));
    expect(fake.named('put_action')[0]).toMatchObject({ action: { id: 'p1', status: 'done', costOnce: 2500, costYearly: 1200, due: '2026-11-12' } });
  });

  test('says which documents to write, and what each should say', async () => {
    const { user } = await openPage('plan');
    const documents = within(role('region', { name: 'Documents à rédiger' }));
    expect(documents.getByText(/^Met en œuvre/)).toBeTruthy();
    expect(documents.queryByRole('heading', { level: 4 })).toBeNull();
    await user.click(documents.getByRole('button', { name: 'Voir le plan du document\u00a0: Procédure du registre des comptes' }));
    expect(documents.getAllByRole('heading', { level: 4 })).toHaveLength(2);
    expect(documents.getByText('Retirer les accès le jour même.')).toBeTruthy();
  });
});
