// Views as the Rust side writes them, in French: a fictitious city, half way through.
import { newAction } from '../src/lib/actions';
import type {
  ActionView,
  ContinuationView,
  DraftView,
  EvidenceView,
  FileView,
  HelpView,
  HistoryView,
  HomeView,
  KindView,
  LevelView,
  MeasureView,
  MomentView,
  PageBody,
  PageLink,
  PageView,
  ResponseView,
  ResultsView,
  RoleView,
  SectionView,
  StepView,
  UpgradeView,
} from '../src/lib/backend/bindings';

export const roles: RoleView[] = [
  { id: 'direction', label: 'Direction générale' },
  { id: 'communications', label: 'Communications' },
  { id: 'greffe', label: 'Greffe et affaires juridiques' },
  { id: 'ti', label: 'Technologies de l’information' },
];

const kinds: KindView[] = [
  { id: 'municipality', label: 'Municipalité' },
  { id: 'school', label: 'Établissement d’enseignement' },
  { id: 'health', label: 'Établissement de santé' },
  { id: 'charity', label: 'Organisme de bienfaisance' },
  { id: 'business', label: 'Entreprise privée' },
];

export function home(change: Partial<HomeView> = {}): HomeView {
  return {
    language: 'fr',
    display: { theme: 'system', size: 100, calm: false, presentation: 'guided' },
    version: '0.1.0',
    drafts: [
      card('d1', 'Évaluation 2026', 'Ville de Rivière-Claire', 'Modifiée hier à 16 h 05', 'En cours · 61 sur 74', 61, 6, 74, false),
      card('d2', 'Exemple', 'Ville de Rive-aux-Ormes', 'Modifiée le 20 novembre 2026', 'Terminée · 3 à préciser', 74, 3, 74, true),
      card('d3', 'Évaluation 2025', '', 'Modifiée le 1er mars 2026', '', 0, 0, 0, false),
    ],
    bin: [{ binned: 'b1', name: 'Essai', removed: 'Mise à la corbeille le 2 novembre 2026, gardée jusqu’au 2 décembre 2026' }],
    packs: [
      {
        pack: 'medias-sociaux',
        title: 'Évaluation complète',
        description: 'De 60 à 90 minutes, en plusieurs fois',
        kinds,
      },
      {
        pack: 'express',
        title: 'Express',
        description: 'Vingt questions au plus, une quinzaine de minutes',
        kinds,
      },
    ],
    samples: [{ sample: 'ville-de-rive-aux-ormes', title: 'Ville de Rive-aux-Ormes', kind: 'Municipalité' }],
    notices: [],
    folder: 'Documents/Balise/evaluations',
    logs: 'Documents/Balise/logs',
    ...change,
  };
}

function card(draft: string, name: string, organisation: string, modified: string, status: string, answered: number, unknown: number, total: number, example: boolean) {
  return { draft, name, organisation, modified, status, answered, unknown, total, example };
}

export function continuation(change: Partial<ContinuationView> = {}): ContinuationView {
  return {
    title: 'Médias sociaux',
    description: 'Risques et maturité sur les médias sociaux',
    name: 'Évaluation 2026 – Médias sociaux',
    taken: ['18 réponses', '6 risques décidés'],
    left: ['La question «\u00a0parti\u00a0» n’est pas dans ce questionnaire.'],
    remaining: 'Il restera pour l’instant 91 questions, soit environ 65 minutes. Vos activités et vos risques en ajouteront.',
    ...change,
  };
}

export function upgrade(change: Partial<UpgradeView> = {}): UpgradeView {
  return {
    title: 'Médias sociaux',
    from: '0.9.0',
    to: '1.1.0',
    published: '24\u00a0novembre 2026',
    taken: ['61 réponses'],
    left: ['Le risque «\u00a0R99\u00a0» n’est pas dans ce questionnaire.'],
    remaining: 'Il restera pour l’instant 13 questions, soit environ 15 minutes. Vos activités et vos risques en ajouteront.',
    ...change,
  };
}

export function attached(change: Partial<FileView> = {}): EvidenceView {
  const file = { name: 'procédure.pdf', size: '2,4\u00a0Mo', fingerprint: '0f'.repeat(32), added: '24\u00a0novembre 2026', trouble: '', ...change };
  return { title: 'procédure', link: '', date: '', file };
}

export const help: HelpView = {
  why: 'Sans règle écrite, un écart de conduite est difficile à encadrer et à corriger.',
  who: 'Ressources humaines, communications, secrétariat général.',
  how: 'Cherchez dans l’intranet, ou demandez à la personne la plus récemment embauchée.',
  example: 'La politique adoptée le 12 mars est remise à l’embauche.',
  sources: ['Guide gouvernemental, 2024, p. 12', 'Politique type, art. 4'],
  provenance: 'Question propre à Balise, appuyée sur une source secondaire.',
};

export const noHelp: HelpView = { why: 'Choisir les mesures.', who: '', how: '', example: '', sources: [], provenance: '' };

export function response(answer: ResponseView['answer'] = { state: 'unanswered' }, change: Partial<ResponseView> = {}): ResponseView {
  return { answer, note: '', review: false, confidence: null, evidence: [], voices: [], others: [], ...change };
}

export const likelihoods: StepView[] = [
  step(1, 'Rare', 'Moins d’une fois en dix ans. Personne ne l’a vu ici.'),
  step(2, 'Peu probable', 'Une fois en cinq à dix ans. C’est arrivé ailleurs.'),
  step(3, 'Possible', 'Une fois en deux à cinq ans. C’est arrivé à une organisation comme la vôtre.'),
  step(4, 'Probable', 'Environ une fois par an. C’est déjà arrivé ici.'),
  step(5, 'Presque certain', 'Plusieurs fois par an, ou c’est en cours.'),
];

export const consequences: StepView[] = [
  step(1, 'Négligeable', 'Quelques commentaires, oubliés le lendemain. Moins de 1 000 $.'),
  step(2, 'Mineure', 'Des critiques pendant quelques jours. De 1 000 $ à 10 000 $.'),
  step(3, 'Modérée', 'Un article dans un média régional. De 10 000 $ à 50 000 $.'),
  step(4, 'Majeure', 'Une couverture nationale, une poursuite. De 50 000 $ à 250 000 $.'),
  step(5, 'Grave', 'La confiance est perdue pour des années. Plus de 250 000 $.'),
];

function step(number: number, label: string, anchor: string): StepView {
  return { number, label, anchor };
}

export const measures: MeasureView[] = [
  {
    measure: 'M07',
    title: 'Écrire et faire adopter une procédure de crise',
    why: 'Les deux premières heures décident de la suite.',
    how: ['Nommez l’équipe et sa relève.', 'Écrivez les trois premiers gestes.', 'Exercez-la une fois par an.'],
    effort: 'Moyen',
    cost: 'Aucune dépense',
    proof: 'Le compte rendu du dernier exercice',
    documents: ['Plan de crise'],
    answers: 'R9, G6',
    owner: 'communications',
    planned: false,
  },
  {
    measure: 'M02',
    title: 'Activer la double authentification partout',
    why: 'Un mot de passe volé ne suffit plus.',
    how: ['Faites la liste des comptes.', 'Activez-la compte par compte.'],
    effort: 'Petit',
    cost: 'Moins de 2 000 $ la première année',
    proof: 'Une capture des réglages',
    documents: ['Procédure du registre des comptes'],
    answers: 'R4',
    owner: 'ti',
    planned: true,
  },
];

export const bodies = {
  choice: {
    kind: 'item',
    item: 'mesures.politique',
    input: {
      type: 'choice',
      options: [
        { id: 'yes', label: 'Oui, adoptée et connue du personnel', note: 'Approuvée par l’instance compétente et présentée à l’embauche.', exclusive: false },
        { id: 'partly', label: 'En partie', note: 'Un document existe, mais il n’est pas approuvé ou pas diffusé.', exclusive: false },
        { id: 'no', label: 'Non', note: 'Aucun document écrit.', exclusive: false },
      ],
    },
    response: response({ state: 'option', option: 'partly' }),
  },
  choices: {
    kind: 'item',
    item: 'profil.publics',
    input: {
      type: 'choices',
      options: [
        { id: 'citizens', label: 'Citoyennes et citoyens', note: '', exclusive: false },
        { id: 'minors', label: 'Personnes mineures', note: 'De moins de 18 ans', exclusive: false },
        { id: 'media', label: 'Médias', note: '', exclusive: false },
        { id: 'none', label: 'Aucun public précis', note: '', exclusive: true },
      ],
    },
    response: response({ state: 'options', options: ['citizens'] }),
  },
  text: { kind: 'item', item: 'profil.but', input: { type: 'text' }, response: response({ state: 'text', text: 'Informer et écouter' }, { note: 'À valider avec la mairie' }) },
  number: { kind: 'item', item: 'resp.avis-delai', input: { type: 'number', unit: 'heures', min: 0, max: 720 }, response: response({ state: 'number', text: '48' }) },
  date: { kind: 'item', item: 'mesures.revue', input: { type: 'date' }, response: response({ state: 'date', text: '2027-03-01' }) },
  accounts: {
    kind: 'item',
    item: 'profil.comptes',
    input: {
      type: 'accounts',
      accounts: [
        { id: 'a1', platform: 'Facebook', handle: '@riviereclaire', purpose: 'Informer', holder: 'Maude Roy', deputy: 'Ali Ben', secondFactor: 'yes', lastPost: '2026-11-20', fate: 'keep', impostor: false },
        { id: 'a2', platform: 'YouTube', handle: '@riviere-claire-officiel', purpose: '', holder: '', deputy: '', secondFactor: 'unknown', lastPost: '', fate: 'close', impostor: true },
      ],
    },
    response: response(),
  },
  criterion: {
    kind: 'criterion',
    item: 'G6',
    levels: [
      step(0, 'Rien d’observable', 'Personne ne saurait quoi faire.'),
      step(1, 'Au hasard', 'On s’est débrouillé la dernière fois.'),
      step(2, 'Écrit ou partiel', 'Une procédure existe, sans équipe nommée.'),
      step(3, 'En vigueur', 'L’équipe est nommée et connaît son rôle.'),
      step(4, 'Éprouvé', 'Un exercice a eu lieu depuis un an et ses leçons sont écrites.'),
    ],
    evidenceWanted: 'La procédure, la liste de l’équipe, le compte rendu d’un exercice.',
    small: 'Une page et deux noms suffisent.',
    benchmarks: ['En 2013, 60 % des organisations avaient un plan de crise. Ancien, grandes entreprises surtout.'],
    response: response({ state: 'level', level: 3 }, { evidence: [{ title: 'Procédure de crise', link: 'intranet/crise', date: '2026-05-01', file: null }], confidence: 'document' }),
    counted: 'Niveau 3 avec preuve : compte pour 3.',
  },
  activity: {
    kind: 'activity',
    activity: 'comments',
    assignment: { responsible: ['communications'], accountable: ['direction', 'Maude Roy'], consulted: [], informed: [] },
    roles: [...roles, { id: 'Maude Roy', label: 'Maude Roy' }],
    imputability: { value: 'Vous pouviez savoir', reasons: ['Vous modérez après publication.', 'Un avis vous parvient en 48 heures.'] },
    verdict: 'Deux personnes rendent des comptes. Gardez-en une seule.',
    sound: false,
  },
  risks: {
    kind: 'risks',
    candidates: [
      candidate('R2', 'Propos diffamatoires dans vos commentaires', { decision: 'kept' }),
      candidate('R4', 'Prise de contrôle d’un compte', { decision: 'setAside', reason: 'Tous les comptes sont protégés.' }),
      candidate('R9', 'Crise mal gérée', { decision: 'undecided' }),
    ],
    own: [{ risk: 'own-1', title: 'Message parti du mauvais compte', cause: 'le compte est partagé', event: 'un message personnel parte du compte officiel', consequence: 'des excuses publiques' }],
    kept: '2 risques retenus',
  },
  risk: {
    kind: 'risk',
    risk: 'R2',
    sentence: 'Parce que les commentaires ne sont pas modérés, une personne peut être diffamée sur votre page, ce qui mène à une poursuite.',
    likelihoods,
    consequences,
    suggestion: {
      inherent: 4,
      current: 3,
      consequence: 3,
      likelihoodReasons: ['Départ à 3.', 'Aucune modération : un cran de plus.', 'Signalement facile : un cran de moins aujourd’hui.'],
      consequenceReasons: ['Départ à 3.'],
      imputability: { value: 'Vous pouviez savoir', reasons: ['Vous modérez après publication.'] },
    },
    inherent: { likelihood: 4, consequence: 3 },
    current: { likelihood: 4, consequence: 3 },
    residual: null,
    levels: [
      { stage: 'Avant mesures', level: 'high', text: 'Niveau : Élevé (vraisemblance 4, gravité 3)' },
      { stage: 'Actuel', level: 'high', text: 'Niveau : Élevé (vraisemblance 4, gravité 3)' },
      { stage: 'Après le plan', level: 'moderate', text: 'Niveau : Modéré (vraisemblance 3, gravité 3)' },
    ],
    owner: 'communications',
    confidence: 'opinion',
    controls: 'Un filtre de mots sur Facebook',
    justification: '',
    departs: true,
    acceptance: null,
    beyond: true,
    roles,
    laws: [
      { title: 'Code civil du Québec, art. 1457', asks: 'Respecter les règles de conduite pour ne pas causer de préjudice à autrui.', status: 'En vigueur · vérifié le 24 novembre 2026', sure: true },
      { title: 'Loi concernant le cadre juridique des technologies de l’information, art. 22', asks: 'Agir promptement dès qu’on sait.', status: 'À vérifier', sure: false },
    ],
    measures,
  },
  plan: {
    kind: 'plan',
    actions: [
      {
        id: 'p1',
        measure: 'M02',
        title: '',
        shown: 'Activer la double authentification partout',
        risks: ['R4'],
        criteria: ['G3'],
        owner: 'ti',
        due: '2026-11-12',
        dueWords: '12 novembre 2026',
        term: 'late',
        effort: 'small',
        costOnce: 0,
        costYearly: 1200,
        cost: '1 200 $ par an',
        status: 'under-way',
        effect: { likelihood: 1, consequence: 0 },
        late: 'en retard de 12 jours',
      },
      action('p2', 'Former les personnes qui publient', { risks: ['R2', 'R4'], owner: 'communications', due: '2026-12-15', dueWords: '15 décembre 2026', term: 'quarter' }),
      action('p3', 'Nommer une relève', { due: '2027-03-01', dueWords: '1er mars 2027', term: 'later', costOnce: 500, cost: '500 $' }),
      action('p4', 'Écrire la nétiquette', { risks: ['R2'], owner: 'communications' }),
    ],
    suggested: [measures[0] as MeasureView],
    documents: [
      {
        title: 'Procédure du registre des comptes',
        purpose: 'Sert à qui ouvre, ferme ou transmet un compte.',
        actions: 'Activer la double authentification partout',
        parts: [
          { title: 'Ce que le registre contient', points: ['Une ligne par compte, avec son titulaire.', 'La date de la dernière publication.'] },
          { title: 'À chaque départ', points: ['Retirer les accès le jour même.'] },
        ],
      },
    ],
    totals: '1 mesure, 1 en retard. Une fois : 0 $. Par an : 1 200 $.',
    roles,
    risks: [
      { id: 'R2', label: 'Propos diffamatoires dans vos commentaires', note: '', exclusive: false },
      { id: 'R4', label: 'Prise de contrôle d’un compte', note: '', exclusive: false },
    ],
  },
} satisfies Record<string, PageBody>;

function action(id: string, title: string, change: Partial<ActionView> = {}): ActionView {
  return { ...newAction(), id, title, shown: title, effort: 'medium', cost: 'Aucun', ...change };
}

function candidate(risk: string, title: string, decision: Extract<PageBody, { kind: 'risks' }>['candidates'][number]['decision']) {
  return {
    risk,
    title,
    sentence: 'Parce que les commentaires ne sont pas modérés, une personne peut être diffamée sur votre page, ce qui mène à une poursuite.',
    example: 'En 2019, une municipalité a payé 15 000 $ pour des commentaires laissés en ligne.',
    calledBy: 'Recevoir des commentaires · Publier',
    family: 'Comportement',
    decision,
  };
}

const titles: Record<keyof typeof bodies, { title: string; hint: string; section: number }> = {
  choices: { title: 'À quels publics parlez-vous sur les médias sociaux?', hint: '', section: 0 },
  text: { title: 'En une phrase, pourquoi êtes-vous sur les médias sociaux?', hint: 'Écrivez ce que vous diriez à votre conseil.', section: 0 },
  accounts: { title: 'Quels comptes parlent en votre nom?', hint: 'Même ceux qui dorment.', section: 0 },
  number: { title: 'En combien d’heures décidez-vous de la suite à donner à un avis?', hint: '', section: 1 },
  activity: { title: 'Qui fait quoi pour « Recevoir des commentaires »?', hint: 'Les commentaires sous vos publications.', section: 1 },
  risks: { title: 'Quels risques retenez-vous?', hint: 'Vos activités les appellent. Écartez ceux qui ne vous touchent pas, avec une raison.', section: 2 },
  risk: { title: 'Propos diffamatoires dans vos commentaires', hint: 'Cotez sans les mesures, puis avec.', section: 3 },
  choice: { title: 'Votre organisation a-t-elle une politique sur l’usage des médias sociaux par le personnel?', hint: 'Répondez pour l’ensemble de l’organisation, telle qu’elle est aujourd’hui.', section: 4 },
  date: { title: 'À quelle date le conseil reverra-t-il cette évaluation?', hint: '', section: 4 },
  plan: { title: 'Le plan d’action', hint: 'Ce que vous ferez, qui le portera et pour quand.', section: 4 },
  criterion: { title: 'Sauriez-vous quoi faire dans les deux premières heures d’une crise?', hint: 'Procédure de crise', section: 5 },
};

export type PageName = keyof typeof bodies;
export const pageNames = Object.keys(titles) as PageName[];

const frames: [string, string, SectionView['status'], string, number][] = [
  ['Profil de l’organisation', 'Décrire vos publics, vos comptes et vos activités. Tout le reste en découle.', 'done', 'Terminée · 9 réponses', 0],
  ['Situer les responsabilités', 'Dire qui agit et qui rend des comptes, et qui reçoit un avis.', 'doneUnsure', 'Terminée · 1 à préciser', 0],
  ['Repérer les risques', 'Retenir ou écarter, avec une raison, les risques que vos activités appellent.', 'started', 'En cours · 1 sur 2', 5],
  ['Évaluer les risques', 'Coter la vraisemblance et la gravité de chaque risque.', 'waiting', 'Après les risques repérés', 15],
  ['Mesures et politiques', 'Choisir les mesures, leurs responsables et leurs échéances.', 'started', 'En cours · 7 sur 18', 10],
  ['Maturité', 'Situer l’organisation sur 32 critères observables, preuve à l’appui.', 'toDo', 'À commencer', 20],
];

const said: Record<PageName, string> = {
  choices: 'Citoyennes et citoyens',
  text: 'Informer et écouter',
  accounts: '2 comptes',
  number: 'Je ne sais pas – à vérifier auprès de : Greffe et affaires juridiques',
  activity: 'Fait : Communications. Rend des comptes : Direction générale, Maude Roy.',
  risks: '2 risques retenus',
  risk: 'Niveau : Élevé (vraisemblance 4, gravité 3)',
  choice: 'En partie',
  date: '1er mars 2027',
  plan: '1 mesure, 1 en retard. Une fois : 0 $. Par an : 1 200 $.',
  criterion: '',
};

export function link(name: PageName, change: Partial<PageLink> = {}): PageLink {
  const { title, section } = titles[name];
  const state = name === 'number' ? 'unknown' : name === 'criterion' ? 'unanswered' : 'answered';
  const body: PageBody = bodies[name];
  const code = body.kind === 'item' || body.kind === 'criterion' ? body.item : '';
  return { page: name, code, title, section: frames[section]?.[0] ?? '', position: place(name), state, review: name === 'date', answer: state === 'unanswered' ? '' : said[name], ...change };
}

function place(name: PageName): number {
  const within = pageNames.filter((one) => titles[one].section === titles[name].section);
  return within.indexOf(name) + 1;
}

export function page(name: PageName, change: Partial<PageView> = {}): PageView {
  const index = pageNames.indexOf(name);
  const { title, hint, section } = titles[name];
  const plain = name === 'plan' || name === 'risks' || name === 'activity';
  return {
    id: name,
    section: `s${section}`,
    sectionTitle: frames[section]?.[0] ?? '',
    position: place(name),
    count: pageNames.filter((one) => titles[one].section === section).length,
    previous: pageNames[index - 1] ?? null,
    next: pageNames[index + 1] ?? null,
    title,
    hint,
    branches: name === 'choices',
    help: plain ? noHelp : help,
    body: structuredClone(bodies[name]),
    ...change,
  };
}

export function draft(name: PageName = 'choice', change: Partial<DraftView> = {}): DraftView {
  return {
    draft: 'd1',
    name: 'Évaluation 2026',
    organisation: 'Ville de Rivière-Claire',
    example: false,
    readOnly: false,
    part: null,
    leadsTo: null,
    upgrade: null,
    language: 'fr',
    reportLanguage: 'fr',
    saved: { at: '2026-11-24T14:32:00-05:00', when: 'à 14 h 32' },
    notice: null,
    told: null,
    undo: null,
    redo: null,
    past: null,
    answered: 61,
    total: 74,
    progress: '61 réponses sur 74 questions qui vous concernent',
    sections: frames.map(([title, purpose, status, statusLabel, minutes], index) => ({
      id: `s${index}`,
      title,
      purpose,
      status,
      statusLabel,
      minutes,
      pages: pageNames.filter((one) => titles[one].section === index).map((one) => link(one)),
    })),
    resume: link('choice'),
    page: page(name),
    list: [],
    results: results(),
    ...change,
  };
}

const grid: LevelView[][] = [
  ['moderate', 'high', 'high', 'critical', 'critical'],
  ['moderate', 'moderate', 'high', 'high', 'critical'],
  ['low', 'moderate', 'moderate', 'high', 'critical'],
  ['low', 'low', 'moderate', 'moderate', 'high'],
  ['low', 'low', 'low', 'moderate', 'moderate'],
];
const letters: Record<LevelView, [string, string]> = { low: ['F', 'Faible'], moderate: ['M', 'Modéré'], high: ['É', 'Élevé'], critical: ['C', 'Critique'] };
const inside: Record<string, string[]> = { '0-1': ['R1'], '0-3': ['R9'], '1-1': ['R5', 'R6'], '1-2': ['R2', 'R3'], '2-2': ['R7', 'R8', 'R10'], '3-1': ['R11'] };

export function results(change: Partial<ResultsView> = {}): ResultsView {
  return {
    provisional: 'Résultat provisoire : 61 questions sur 74 ont une réponse.',
    figures: [
      { label: 'Maturité', value: '1,6 à 2,1', unit: 'sur 4', note: 'Palier atteint : fondations', explanation: 'La moyenne des quatre exigences. Les 6 « Je ne sais pas » comptent 0 dans la borne basse et 4 dans la borne haute.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
      { label: 'Risques élevés ou critiques', value: '4', unit: 'sur 10', note: '2 sans mesure prévue', explanation: '10 risques cotés, seuil du conseil : modéré.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
      { label: 'Certitude des réponses', value: '82 %', unit: '', note: '6 « Je ne sais pas » à préciser', explanation: '55 réponses sues sur 61.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
    ],
    gaps: [
      { title: 'Crise mal gérée', level: 'critical', word: 'Critique', why: 'Niveau : Critique (vraisemblance 5, gravité 4). Ni mesure ni acceptation n’y répond.', owner: '', page: 'risk', measure: 'M07', measureTitle: 'Écrire et faire adopter une procédure de crise' },
      { title: 'G6. Procédure de crise', level: null, word: '', why: 'Niveau 0. À 0, il plafonne toute la maturité à 1.', owner: '', page: 'criterion', measure: '', measureTitle: '' },
    ],
    matrix: {
      takeaways: [
        '8 risques sur 10 seraient élevés ou critiques si rien n’était en place.',
        '4 risques sur 10 sont élevés ou critiques, dont 2 sans mesure.',
        '1 risque sur 10 resterait élevé ou critique une fois le plan terminé.',
      ],
      columns: consequences.map((one) => one.label),
      rows: grid.map((levels, row) => ({
        label: likelihoods[4 - row]?.label ?? '',
        cells: levels.map((level, column) => ({ level, letter: letters[level][0], word: letters[level][1], risks: [[], inside[`${row}-${column}`] ?? [], row === 4 && column === 0 ? ['R9'] : []], beyond: level === 'high' || level === 'critical' })),
      })),
    },
    risks: [
      { risk: 'R9', title: 'Crise mal gérée', page: 'risk', levels: ['critical', 'critical', 'high'], words: ['Critique', 'Critique', 'Élevé'], owner: '', activities: ['Recevoir des commentaires'], beyond: true, treated: false },
      { risk: 'R2', title: 'Propos diffamatoires dans vos commentaires', page: 'risk', levels: ['high', 'high', 'moderate'], words: ['Élevé', 'Élevé', 'Modéré'], owner: 'Communications', activities: ['Recevoir des commentaires', 'Publier'], beyond: true, treated: true },
      { risk: 'R7', title: 'Atteinte au droit à l’image', page: 'risk', levels: ['moderate', 'moderate', 'low'], words: ['Modéré', 'Modéré', 'Faible'], owner: 'Communications', activities: ['Publier'], beyond: false, treated: true },
      { risk: 'R12', title: 'Absence de la conversation', page: 'risk', levels: [null, null, null], words: ['Non coté', 'Non coté', 'Non coté'], owner: '', activities: [], beyond: false, treated: false },
    ],
    requirements: [
      { title: 'Gouvernance', low: 400, high: 525, text: '1,6 à 2,1 sur 4', explanation: 'Moyenne de 8 critères, de 0 à 4 : 13 points au pire, 17 au mieux, divisés par 8.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
      { title: 'Réponse et crise', low: 600, high: 600, text: '2,4 sur 4', explanation: 'Moyenne de 8 critères, de 0 à 4 : 13 points au pire, 17 au mieux, divisés par 8.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
      { title: 'Formation', low: 200, high: 650, text: '0,8 à 2,6 sur 4', explanation: 'Moyenne de 8 critères, de 0 à 4 : 13 points au pire, 17 au mieux, divisés par 8.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
      { title: 'Pôle et coordination', low: 775, high: 825, text: '3,1 à 3,3 sur 4', explanation: 'Moyenne de 8 critères, de 0 à 4 : 13 points au pire, 17 au mieux, divisés par 8.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
    ],
    floors: [
      { title: 'Fondations', purpose: 'Des règles et des responsables', held: 'yes', word: 'atteint', explanation: 'Le palier tient quand chaque critère est à 2 ou plus et que leur moyenne est à 3 ou plus.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
      { title: 'Sécurité', purpose: 'Des comptes protégés et une procédure de crise', held: 'unsure', word: 'incertain', explanation: 'Le palier tient quand chaque critère est à 2 ou plus et que leur moyenne est à 3 ou plus.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
      { title: 'Formation', purpose: 'Des gens qui savent quoi faire', held: 'no', word: 'pas encore', explanation: 'Le palier tient quand chaque critère est à 2 ou plus et que leur moyenne est à 3 ou plus.', beneath: [{ title: 'G6. Procédure de crise', says: 'Niveau 0.', page: 'criterion' }] },
    ],
    raci: [
      { activity: 'Recevoir des commentaires', page: 'activity', responsible: 'Communications', accountable: 'Direction générale, Maude Roy', consulted: '', informed: '', sound: false },
      { activity: 'Publier', page: 'activity', responsible: 'Communications', accountable: 'Direction générale', consulted: 'Greffe et affaires juridiques', informed: 'Direction générale', sound: true },
    ],
    plan: [
      { title: 'Activer la double authentification partout', owner: 'Technologies de l’information', due: '12 novembre 2026', status: 'En cours', cost: '1 200 $ par an', late: 'en retard de 12 jours' },
    ],
    findings: [
      { problem: true, message: 'Deux personnes rendent des comptes pour « Recevoir des commentaires ».', remedy: 'Gardez-en une seule.', page: 'activity' },
      { problem: false, message: 'Le compte YouTube n’a pas de relève.', remedy: 'Nommez une relève.', page: 'accounts' },
    ],
    openPoints: [{ title: 'En combien d’heures décidez-vous de la suite à donner à un avis?', ask: 'Greffe et affaires juridiques', page: 'number' }],
    ...change,
  };
}

export function history(change: Partial<HistoryView> = {}): HistoryView {
  return {
    days: [
      { date: '2026-11-24', title: 'Aujourd’hui', count: '2 moments', moments: [moment('5', '14 h 30', 'Réponse à la question 8 (Profil) modifiée', { current: true }), moment('4', '14 h 02', 'Mesure « Former » ajoutée')] },
      { date: '2026-11-23', title: 'Hier', count: '2 moments', moments: [moment('3', '9 h 10', 'Avant le conseil', { named: true }), moment('1', '9 h 00', 'Début de l’historique')] },
    ],
    named: [moment('3', '9 h 10', 'Avant le conseil', { named: true })],
    note: '',
    ...change,
  };
}

function moment(number: string, time: string, words: string, change: Partial<MomentView> = {}): MomentView {
  return { moment: number, time, when: `le jour dit à ${time}`, words, named: false, current: false, ...change };
}
