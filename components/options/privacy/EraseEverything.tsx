import { say } from '../../../assets/messages/index.ts';
import { Confirm } from '../../ui/Confirm.tsx';

/** Erases all that Staffroom keeps, after a question that offers the export first (trust.md S10). */
export function EraseEverything({
  logHref,
  onErase,
}: {
  /** Address of the log with its export. */
  logHref: string;
  onErase: () => Promise<unknown>;
}) {
  return (
    <section class="stack">
      <h2>{say('privacy.erase')}</h2>
      <p>{say('privacy.eraseText')}</p>
      <div>
        <Confirm
          label={say('privacy.eraseButton')}
          title={say('privacy.eraseSure')}
          yes={say('privacy.eraseYes')}
          onYes={onErase}
          before={
            <a class="button" href={logHref}>
              {say('privacy.exportFirst')}
            </a>
          }
        >
          <p>{say('privacy.eraseSureText')}</p>
        </Confirm>
      </div>
    </section>
  );
}
