// Packets as the Rust side tells them, in French.
import type { MergeLineView, MergeView, PacketPlacesView, PacketView } from '../src/lib/backend/bindings';

export function places(): PacketPlacesView {
  return {
    sections: [
      {
        id: 'profil',
        title: 'Profil',
        places: [
          { place: 'profil.type', title: 'Quel type d’organisation?', answered: true },
          { place: 'profil.but', title: 'Pourquoi y êtes-vous?', answered: false },
        ],
      },
      { id: 'maturite', title: 'Maturité', places: [{ place: 'G1', title: 'À quoi servent vos comptes?', answered: true }] },
    ],
  };
}

export function packet(change: Partial<PacketView> = {}): PacketView {
  return { file: 'Anaïs.balise-part', sealed: false, respondent: 'Anaïs Tremblay (RH)', asked: 12, answered: 0, when: '', ...change };
}

export function line(change: Partial<MergeLineView> = {}): MergeLineView {
  return {
    place: 'G1',
    title: 'À quoi servent vos comptes?',
    section: 'Maturité',
    meeting: 'apart',
    mine: '3 – Fait partout',
    theirs: '1 – Commencé',
    note: 'Le guide n’est pas connu.',
    evidence: ['Guide de 2019'],
    gap: '2 niveaux d’écart : c’est un constat. Réunissez ces personnes.',
    applies: true,
    choice: 'both',
    ...change,
  };
}

export function merge(change: Partial<MergeView> = {}): MergeView {
  return {
    respondent: 'Anaïs Tremblay (RH)',
    when: '26 novembre 2026 à 13 h 30',
    summary: ['1 réponse différente de la vôtre', '1 nouvelle réponse', '1 réponse inchangée'],
    brings: true,
    lines: [
      line(),
      line({ place: 'G2', title: 'Qui répond?', meeting: 'new', mine: '', theirs: '2 – Écrit', note: '', evidence: [], gap: '', applies: false, choice: 'theirs' }),
      line({ place: 'profil.type', title: 'Quel type d’organisation?', meeting: 'unchanged', mine: 'Ville', theirs: 'Ville', note: '', evidence: [], gap: '', choice: 'mine' }),
    ],
    ...change,
  };
}
