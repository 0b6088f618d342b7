import { say } from '../../assets/messages/index.ts';
import type { WayOut } from '../../components/report/WaysOut.tsx';
import { buildEml } from '../../policy/forms/eml.ts';
import { isMailAddress } from '../../policy/forms/mail-address.ts';
import type { MailText } from '../../policy/forms/mailto.ts';
import { buildMailto } from '../../policy/forms/mailto.ts';

/** How handing out went: the sentence for the user, and whether nothing was handed out. */
export interface HandedOut {
  done: string;
  failed: boolean;
}

/** What is handed out, ready for every way. */
export interface Paper {
  mail: MailText;
  /** The mail's text where a link would otherwise be too long; absent: the whole or nothing. */
  short?: string;
  /** Of the mail draft; names nobody (duty C6). */
  file: string;
}

/** What it takes to hand something out; passed in, so that tests can stand in for it. */
export interface Means {
  /** Puts text on the clipboard; false if the browser does not allow it. */
  copy: (text: string) => Promise<boolean>;
  print: () => void;
  /** Saves a mail draft among the user's downloads. */
  download: (name: string, text: string) => void;
  /** Hands a `mailto:` link to the mail program. */
  openMail: (link: string) => void;
  now: () => Temporal.ZonedDateTime;
}

const withNote = (done: string, reason: string | undefined): HandedOut => ({
  done: reason === undefined ? done : `${done} ${say('report.out.notRecorded', { reason })}`,
  failed: false,
});

/**
 * Hands a paper to clipboard, printer, file or mail program, on the user's click only. Noted first, then done; copying the other
 * way round, because the browser may refuse it.
 *
 * @param note writes down that it was prepared; resolves to why not, if it could not be noted
 */
export async function passOn(
  way: WayOut,
  { mail, short, file }: Paper,
  means: Means,
  note: (by: WayOut) => Promise<string | undefined>,
): Promise<HandedOut> {
  const addressed = mail.to.some(({ address }) => isMailAddress(address.trim()));
  const unaddressed = addressed ? '' : ` ${say('report.out.unaddressed')}`;

  switch (way) {
    case 'copy': {
      if (!(await means.copy(mail.body))) return { done: say('report.out.copyFailed'), failed: true };
      return withNote(say('report.out.copied'), await note(way));
    }
    case 'print': {
      const reason = await note(way);
      means.print();
      return withNote(say('report.out.printed'), reason);
    }
    case 'file': {
      const reason = await note(way);
      means.download(file, buildEml(mail, means.now()));
      return withNote(`${say('report.out.saved', { file })}${unaddressed}`, reason);
    }
    case 'mail': {
      const whole = buildMailto(mail);
      const link = whole ?? (short === undefined ? null : buildMailto({ ...mail, body: short }));
      if (link === null) {
        if (!(await means.copy(mail.body))) return { done: say('report.out.tooLongNotCopied'), failed: true };
        return withNote(say('report.out.tooLong'), await note('copy'));
      }
      const reason = await note(way);
      means.openMail(link);
      const done = say(whole ? 'report.out.opened' : 'report.out.openedShort');
      return withNote(`${done}${unaddressed}`, reason);
    }
  }
}
