import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';

import App from '../src/App.svelte';
import type { DraftView, HomeView } from '../src/lib/backend/bindings';
import { rooms } from '../src/lib/rooms.svelte';
import { Fake } from './fake';
import { draft, home, type PageName, page } from './fixtures';

// As in a window that has been open for a moment.
await rooms.fetchAll();

/** The application over a stand-in, in a page like the one of the window, before its first reply. */
export function launch(homeView: HomeView = home(), draftView: DraftView = draft()) {
  const fake = new Fake(homeView, draftView);
  const user = userEvent.setup();
  const target = document.createElement('div');
  target.id = 'app';
  render(App, { target: document.body.appendChild(target), props: { backend: fake.backend } });
  return { fake, user };
}

/** The same, on its home screen. */
export async function start(homeView: HomeView = home(), draftView: DraftView = draft()) {
  const started = launch(homeView, draftView);
  await screen.findByRole('heading', { level: 1 });
  return started;
}

/** The same, with an assessment open on its path. */
export async function openHub(draftView: DraftView = draft()) {
  const started = await start(home(), draftView);
  const [open] = screen.getAllByRole('button', { name: 'Reprendre' });
  if (open) await started.user.click(open);
  await screen.findByText(draftView.progress, { exact: false });
  return started;
}

/** The same, on the report. */
export async function openReport(draftView: DraftView = draft()) {
  const started = await openHub(draftView);
  await started.user.click(screen.getByRole('button', { name: 'Produire le rapport' }));
  await screen.findByRole('heading', { level: 1, name: 'Rapport' });
  await screen.findByRole('img', { name: /^Page 1 sur / });
  return started;
}

/** The same, on a page. */
export async function openPage(name: PageName, change: Partial<DraftView> = {}) {
  const view = draft(name, change);
  const started = await openHub({ ...view, resume: { ...view.resume, page: name } });
  await started.user.click(screen.getByRole('button', { name: /^Reprendre à la question/ }));
  const { title } = page(name);
  await screen.findByRole('heading', { level: 1, name: title });
  await waitFor(() => document.activeElement === screen.getByRole('heading', { level: 1 }));
  return started;
}
