import { beforeEach, describe, expect, test } from 'vitest';

import { answerLater } from '../src/lib/path';
import { Session } from '../src/lib/session.svelte';
import { draft, home } from './fixtures';
import { Fake, refusal } from './fake';

let fake: Fake;
let session: Session;

async function opened(page: Parameters<typeof draft>[0] = 'choice') {
  fake = new Fake(home(), draft(page));
  session = new Session(fake.backend);
  await session.start();
  await session.openDraft('d1');
}

beforeEach(() => opened());

describe('the session', () => {
  test('opens an assessment on its path', () => {
    expect(session.screen).toBe('hub');
    expect(session.draft?.name).toBe('Évaluation 2026');
  });

  test('saves what is being typed before it turns the page', async () => {
    session.setAnswer('mesures.politique', { state: 'unknown', ask: 'Maude' }, true);
    await session.visit('date');
    expect(fake.calls.slice(-2).map((call) => call.name)).toEqual(['answer_item', 'visit']);
    expect(session.screen).toBe('page');
    expect(fake.most).toBe(1);
  });

  test('asks once when a button is pressed twice', async () => {
    await Promise.all([session.visit('date'), session.visit('date')]);
    expect(fake.named('visit')).toHaveLength(1);
  });

  test('stays on the page when a value is refused, and leaves all the same when told to, flagging it', async () => {
    await opened('date');
    await session.visit('date');
    fake.refuse = (call) => (call.name === 'answer_item' ? refusal('invalidAnswer', 'Le 31 février n’existe pas.') : null);
    session.setAnswer('mesures.revue', { state: 'date', text: '2027-02-31' }, true);
    await session.outbox.flush();
    expect(session.faults).toEqual([]);
    await session.next();
    expect(session.draft?.page.id).toBe('date');
    expect(session.fault('answer:mesures.revue')).toBe('Le 31 février n’existe pas.');
    await session.leaveAnyway();
    expect(session.draft?.page.id).toBe('plan');
    expect(fake.named('annotate').at(-1)).toMatchObject({ item: 'mesures.revue', review: true });
    await session.previous();
    expect(session.answer('mesures.revue', { state: 'unanswered' })).toEqual({ state: 'date', text: '2027-02-31' });
  });

  test('a refused choice is told at once', async () => {
    fake.refuse = (call) => (call.name === 'evaluate_risk' ? refusal('invalidAnswer', 'La cote actuelle dépasse la cote d’avant mesures.') : null);
    session.change('risk:R2', 'evaluate_risk', { risk: 'R2' } as never);
    await session.outbox.flush();
    expect(session.faults).toHaveLength(1);
  });

  test('does not close over changes that are not saved, unless told to', async () => {
    fake.refuse = (call) => (call.name === 'answer_item' ? refusal('diskFull') : null);
    session.setAnswer('mesures.politique', { state: 'option', option: 'no' });
    await session.close();
    expect(session.draft).not.toBeNull();
    expect(session.unsaved).toHaveLength(1);
    await session.leaveAnyway();
    expect(session.draft).toBeNull();
    expect(session.screen).toBe('home');
  });

  test('putting off an answer flags it with what is already said about it', async () => {
    await opened('text');
    await session.visit('text');
    await answerLater(session);
    expect(fake.named('annotate')[0]).toEqual({ draft: 'd1', item: 'profil.but', note: 'À valider avec la mairie', review: true, confidence: null, evidence: [], voices: [] });
    expect(session.draft?.page.id).toBe('accounts');
  });

  test('changing the language asks for everything again, on the same page', async () => {
    await session.visit('date');
    await session.setLanguage('en');
    expect(session.language).toBe('en');
    expect(fake.named('visit').at(-1)).toEqual({ draft: 'd1', page: 'date' });
    expect(session.screen).toBe('page');
  });

  test('a command that fails leaves everything as it was', async () => {
    fake.refuse = (call) => (call.name === 'visit' ? refusal('changedElsewhere') : null);
    await session.visit('date');
    expect(session.problem?.code).toBe('changedElsewhere');
    expect(session.screen).toBe('hub');
  });

  test('a form hears why it was refused', async () => {
    fake.refuse = (call) => (call.name === 'put_account' ? refusal('invalidAnswer', 'Indiquez la plateforme.') : null);
    const error = await session.submit('put_account', { account: {} as never });
    expect(error?.message).toBe('Indiquez la plateforme.');
    expect(session.problem).toBeNull();
  });

  test('a failure that is not a command’s own keeps its words', async () => {
    const broken = new Session(() => Promise.reject(new TypeError('no bridge')));
    await broken.start();
    expect(broken.problem).toMatchObject({ code: 'system', details: 'TypeError: no bridge' });
  });
});

describe('a page that is loaded again', () => {
  const again = async (place: { draft: string; screen: string }) => {
    sessionStorage.setItem('balise-place', JSON.stringify(place));
    session = new Session(fake.backend);
    await session.start();
    return session;
  };

  test('goes back to where the person was, and says so', async () => {
    await again({ draft: 'd1', screen: 'page' });
    expect([session.screen, session.draft?.name]).toEqual(['page', 'Évaluation 2026']);
    expect(session.notice).toContain('L’affichage a dû redémarrer');
    await session.next();
    expect(session.notice).toBe('');
  });

  test('opens the path where the screen was made of something that is gone, and the list where nothing was open', async () => {
    await again({ draft: 'd1', screen: 'merge' });
    expect(session.screen).toBe('hub');
    await again({ draft: '', screen: 'receive' });
    expect([session.screen, session.draft]).toEqual(['home', null]);
    expect(session.notice).toContain('L’affichage a dû redémarrer');
  });

  test('tells why, when the assessment cannot be opened any more', async () => {
    fake.refuse = (call) => (call.name === 'open_draft' ? refusal('notFound', 'Elle n’est plus là.') : null);
    await again({ draft: 'd1', screen: 'page' });
    expect([session.screen, session.problem?.message]).toEqual(['home', 'Elle n’est plus là.']);
  });
});
