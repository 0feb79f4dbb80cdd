import { effect } from '@preact/signals';
import { render } from 'preact';
import { address } from './address/address.ts';
import { App } from './app.tsx';
import { session } from './session/session.ts';
import { pageTitle } from './shell/page-title.ts';

const place = document.getElementById('console');
if (place !== null) render(<App />, place);

effect(() => {
  document.title = session.value === null ? 'Reeve' : pageTitle(address.value.path);
});
