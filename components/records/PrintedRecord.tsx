import { say } from '../../assets/messages/index.ts';
import type { Paper } from '../../policy/wording/form-record.ts';

/** A form on paper, text only. Shown in print alone. */
export function PrintedRecord({ paper }: { paper: Paper }) {
  return (
    <article class="printed" aria-hidden="true">
      <h1>{paper.title}</h1>
      <p class="printed-confidential">{paper.confidential}</p>
      <p class="printed-text">{paper.opening}</p>
      <table>
        <tbody>
          {paper.fields.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {values.length === 0
                  ? say('report.notGiven')
                  : values.map((value) => (
                      <div key={value} class="own-words">
                        <bdi>{value}</bdi>
                      </div>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {paper.signatures.map((signature) => (
        <p key={signature} class="printed-sign">
          <span>{signature}</span>
          <span>{say('report.print.date')}</span>
        </p>
      ))}
    </article>
  );
}
