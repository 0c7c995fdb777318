// Every screen, and what opens on one: how to get there from the start of the application.
import { screen } from '@testing-library/svelte';

import { refusal } from '../fake';
import { draft, home, link, page, pageNames, response } from '../fixtures';
import { packet } from '../packets.fixtures';
import { launch, openHub, openPage, openReport, start } from '../render';

export interface Place {
  name: string;
  go: () => Promise<unknown>;
}

const press = (name: string | RegExp) => screen.getAllByRole('button', { name })[0] as HTMLElement;
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** On the packet that was received, up to asking for it. */
async function receive(sealed: boolean) {
  const { fake, user } = await start();
  fake.packet = packet({ sealed });
  await user.click(press('Ouvrir un paquet reçu…'));
  await title('Répondre à un paquet');
  await user.click(press('Choisir le fichier…'));
}

async function history() {
  const { user } = await openHub();
  await user.click(press('Historique'));
  await title('Historique');
  return user;
}

const ways: Record<string, () => Promise<unknown>> = {
  home: () => start(),
  'home, empty': () => start(home({ drafts: [], bin: [] })),
  'a new assessment': async () => {
    const { user } = await start();
    await user.click(press('Nouvelle évaluation'));
    await title('Nouvelle évaluation');
  },
  'what comes before an assessment': async () => {
    const { user } = await start();
    await user.click(press('Nouvelle évaluation'));
    await user.click(await screen.findByRole('button', { name: 'Créer l’évaluation' }));
    await title('Avant de commencer');
  },
  'the path': () => openHub(),
  'the list of places': async () => {
    const { user } = await openHub();
    await user.click(press('Aller à…'));
    await screen.findByRole('dialog', { name: 'Aller à…' });
  },
  'the settings': async () => {
    const { user } = await start();
    await user.click(press('Réglages'));
    await title('Réglages');
  },
  'going on in a longer questionnaire': async () => {
    const { user } = await openHub(draft('choices', { leadsTo: 'Médias sociaux' }));
    await user.click(press('Voir ce qui serait repris'));
    await title('Continuer dans «\u00a0Médias sociaux\u00a0»');
  },
  'moving to a newer version': async () => {
    const { user } = await openHub(draft('choices', { upgrade: '1.1.0' }));
    await user.click(press('Voir ce qui serait repris et mis de côté'));
    await title('Passer à la version 1.1.0 du questionnaire');
  },
  'a proof with its file': async () => {
    const { user } = await openPage('criterion');
    await user.click(press('Joindre un fichier…'));
    await screen.findByText('procédure.pdf');
  },
  'the results': async () => {
    const { user } = await openHub();
    await user.click(press('Voir les résultats'));
    await title('Vue d’ensemble');
    for (const how of screen.getAllByRole('button', { name: /^Comment c’est calculé/ })) await user.click(how);
  },
  'the register as a matrix': async () => {
    const { user } = await openPage('risk');
    await user.click(screen.getByRole('tab', { name: 'Matrice' }));
  },
  'a section on one page': async () => {
    const { user } = await openPage('text');
    await user.click(press('Voir toute la section sur une page'));
    await title('Profil de l’organisation');
  },
  'the check of a section': async () => {
    const { user } = await openPage('text');
    await user.click(press('Voir toute la section sur une page'));
    await title('Profil de l’organisation');
    await user.click(press('Continuer'));
    await title('Vérifiez vos réponses');
  },
  'an answer that sets others aside': async () => {
    const { fake, user } = await openPage('choices');
    fake.weighed = { words: '1 réponse ne sera plus utilisée.', setAside: ['Qui fait quoi'] };
    await user.click(screen.getByRole('checkbox', { name: 'Médias' }));
    await screen.findByTestId('weighed');
  },
  'the plan, with several measures chosen': async () => {
    const { user } = await openPage('plan');
    await user.click(press('Choisir toutes les mesures'));
    await user.click(press('Donner une échéance'));
  },
  'the report, with what to look at unfolded': async () => {
    const { user } = await openReport();
    for (const fold of screen.getAllByRole('button', { expanded: false })) await user.click(fold);
  },
  'a copy to hand over, under a passphrase': async () => {
    const { user } = await openReport();
    await user.click(press('Remettre une copie…'));
    await user.click(await screen.findByRole('checkbox', { name: 'Chiffrer la copie avec une phrase de passe' }));
  },
  'an encrypted copy that is to be opened': async () => {
    const { fake, user } = await start();
    fake.arrivals = [{ kind: 'sealed', file: 'copie.balise.age' }];
    await user.click(press('Ouvrir un fichier…'));
    await screen.findByRole('dialog', { name: 'Ouvrir un fichier chiffré' });
  },
  'the manager’s own words in the other language': async () => {
    const { user } = await openReport();
    await user.click(screen.getByRole('radio', { name: 'Anglais' }));
    await user.click(await screen.findByRole('button', { name: 'Traduire vos textes' }));
    await title('Vos textes dans l’autre langue');
  },
  'the report for those who are not to know everything': async () => {
    const { user } = await openReport();
    await user.click(screen.getByRole('radio', { name: 'Personnel' }));
    await user.click(screen.getByRole('checkbox', { name: /^Joindre l’évaluation au PDF/ }));
  },
  'the history': history,
  'the draft as it was': async () => {
    const user = await history();
    await user.click(press(/^Voir le brouillon tel qu’il était\u00a0: le jour dit à 14 h 02/));
    await screen.findByRole('region', { name: 'Le brouillon tel qu’il était' });
  },
  'having someone answer, under a passphrase': async () => {
    const { user } = await openHub();
    await user.click(press('Faire répondre quelqu’un…'));
    await title('Faire répondre quelqu’un');
    await user.click(screen.getAllByText('Choisir les questions une à une')[0]!);
    await user.click(screen.getByRole('checkbox', { name: 'Protéger avec une phrase de passe' }));
    await user.type(screen.getByLabelText('Phrase de passe'), 'quatre mots sans rapport');
    await user.type(screen.getByLabelText('La même phrase, encore'), 'quatre mots');
  },
  'answers that came back': async () => {
    const { fake, user } = await openHub();
    fake.packet = packet({ answered: 3, when: '26 novembre 2026 à 13 h 30' });
    await user.click(press('Voir des réponses reçues…'));
    await user.click(await screen.findByRole('button', { name: 'Choisir le fichier…' }));
    await screen.findByText('Anaïs Tremblay (RH) a répondu le 26 novembre 2026 à 13 h 30.');
  },
  'a packet that was received': async () => {
    await receive(false);
    await screen.findByRole('heading', { name: 'Questions pour Anaïs Tremblay (RH)' });
  },
  'a packet that is to be opened with a passphrase': async () => {
    await receive(true);
    await screen.findByLabelText('Phrase de passe');
  },
  'the path of a part': () => openHub(draft('choices', { part: 'Anaïs Tremblay (RH)', page: { ...page('choices'), next: null } })),
  'what others answered': async () => {
    const { body } = page('criterion');
    if (body.kind !== 'criterion') throw new Error('not a criterion');
    const others = [{ who: 'Anaïs Tremblay (RH)', on: '26 novembre 2026', answer: '1 – Commencé', note: 'Peu connu.' }];
    const { fake, user } = await openHub(draft('criterion', { resume: link('criterion') }));
    fake.pages = { criterion: { ...page('criterion'), body: { ...body, response: response(body.response.answer, { others }) } } };
    await user.click(press(/^Reprendre à la question/));
    await screen.findByRole('heading', { name: 'Ce que d’autres ont répondu' });
  },
  'something that failed': async () => {
    const { fake, user } = await start();
    fake.refuse = () => refusal('damaged', 'Le fichier est abîmé à la ligne 3.', 'Documents/Balise/evaluation.balise');
    await user.click(press('Reprendre'));
    await screen.findByRole('alert');
  },
  'a start that failed': async () => {
    const { fake } = launch();
    fake.refuse = () => refusal('system', 'Le dossier est refusé.', 'Documents/Balise/evaluations');
    await title('Balise ne peut pas ouvrir vos évaluations');
  },
  ...Object.fromEntries(pageNames.map((name) => [`the page ${name}`, () => openPage(name)])),
};

export const places: Place[] = Object.entries(ways).map(([name, go]) => ({ name, go }));
