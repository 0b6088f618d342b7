import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** One step of the set-up: where one is, the question, and the ways on, back and out. */
export function SetUpFrame({
  labels,
  step,
  title,
  intro,
  status,
  children,
  onContinue,
  onSkip,
  backHref,
  leaveHref,
  hrefOf,
}: {
  /** Names of all steps. */
  labels: readonly string[];
  /** From 0. */
  step: number;
  title: string;
  intro?: string;
  /** Line that says whether what was entered is saved. */
  status: ComponentChildren;
  children: ComponentChildren;
  onContinue: () => Promise<unknown>;
  onSkip: () => Promise<unknown>;
  backHref?: string | undefined;
  leaveHref: string;
  hrefOf: (step: number) => string;
}) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setWrong(false);
    document.title = say('setUp.title');
    headingRef.current?.focus();
    headingRef.current?.scrollIntoView?.({ block: 'nearest' });
  }, [step]);

  /** Goes on, unless a field is marked as wrong: then that field gets the focus. */
  const goOn = () => {
    const field = bodyRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    setWrong(Boolean(field));
    if (field) field.focus();
    else void onContinue();
  };

  const last = step === labels.length - 1;
  return (
    <div class="set-up stack-wide">
      <div class="stack-tight">
        <p class="quiet">{say('setUp.progress', { step: step + 1, steps: labels.length })}</p>
        <nav aria-label={say('setUp.steps')}>
          <ol class="steps">
            {labels.map((label, i) => (
              <li key={label} class={i < step ? 'step-done' : undefined}>
                <a href={hrefOf(i)} aria-current={i === step ? 'step' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <div class="stack-tight">
        <h1 ref={headingRef} tabIndex={-1}>
          {title}
        </h1>
        {intro ? <p>{intro}</p> : null}
      </div>
      <div ref={bodyRef}>{children}</div>
      {wrong ? (
        <Notice tone="bad" alert>
          <p>{say('setUp.fixFirst')}</p>
        </Notice>
      ) : null}
      <div class="set-up-actions">
        <div class="row">
          {backHref ? (
            <a class="button" href={backHref}>
              {say('common.back')}
            </a>
          ) : null}
          <Button kind="primary" onClick={goOn}>
            {say(last ? 'setUp.finish' : 'setUp.continue')}
          </Button>
          <Button kind="quiet" onClick={onSkip}>
            {say('setUp.skip')}
          </Button>
          {last ? null : (
            <a class="button button-quiet" href={leaveHref}>
              {say('setUp.leave')}
            </a>
          )}
        </div>
        {status}
      </div>
    </div>
  );
}
