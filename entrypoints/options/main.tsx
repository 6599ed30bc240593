import { render } from 'preact';
import { readSettings } from '../../lib/storage/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-schema.ts';
import { App } from './app.tsx';

const initial = await readSettings().catch(() => DEFAULT_SETTINGS);
render(<App initialSettings={initial} />, document.body);
