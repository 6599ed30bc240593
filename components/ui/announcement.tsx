import { useEffect, useState } from 'preact/hooks';

/** Says one sentence politely: the live region stands first and is filled after, or it would not be heard. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <div class="visually-hidden" role="status">
      {said}
    </div>
  );
}
