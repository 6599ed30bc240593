import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

async function readKeys(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/** The keys of each command by its name; read again when the reader comes back from changing them. */
export function useCommandKeys(): Record<string, string> {
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    const read = () => void readKeys().then(setKeys, () => setKeys({}));
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return keys;
}
