import { Notice } from '../../components/ui/Notice.tsx';

/** The sentence for something that could not be loaded. */
export function Failure({ error }: { error: string | undefined }) {
  return error ? (
    <Notice tone="bad" alert>
      <p>{error}</p>
    </Notice>
  ) : null;
}
