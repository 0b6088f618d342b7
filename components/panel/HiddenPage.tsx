import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';

/** All that is left on screen when everything is hidden: neither what Staffroom is nor what it found (trust.md L3). */
export function HiddenPage({ onShow }: { onShow: () => unknown }) {
  return (
    <main class="hidden-page">
      <h1 class="visually-hidden">{say('panel.title')}</h1>
      <Button kind="quiet" onClick={onShow}>
        {say('panel.show')}
      </Button>
    </main>
  );
}
