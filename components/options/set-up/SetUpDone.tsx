import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';

/** The end of the set-up: what happens now, and how to try it. */
export function SetUpDone({
  panelKey,
  hideKey,
  settingsHref,
}: {
  /** Keyboard shortcut that opens the panel; absent when the browser has given it to another. */
  panelKey: string | undefined;
  /** Keyboard shortcut that hides everything. */
  hideKey: string | undefined;
  settingsHref: string;
}) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), []);
  return (
    <div class="set-up stack">
      <h1 ref={headingRef} tabIndex={-1}>
        {say('setUp.doneTitle')}
      </h1>
      <p>{say('setUp.doneIntro')}</p>
      <ol class="stack-tight">
        <li>{say('setUp.try1')}</li>
        <li>{say('setUp.try2')}</li>
        <li>{panelKey ? say('setUp.try3', { key: panelKey }) : say('setUp.try3NoKey')}</li>
      </ol>
      <p>{say('setUp.tryNothing')}</p>
      <p>{say('setUp.tryLimits')}</p>
      {hideKey ? <p>{say('setUp.tryKeys', { key: hideKey })}</p> : null}
      <p>{say('setUp.tryPin')}</p>
      <p>
        <a class="button button-primary" href={settingsHref}>
          {say('setUp.toSettings')}
        </a>
      </p>
    </div>
  );
}
