import { mount } from 'svelte';

import App from './App.svelte';
import { command } from './lib/backend';
import './styles/index.css';

const target = document.getElementById('app');
if (target) {
  mount(App, { target, props: { backend: command } });
}
