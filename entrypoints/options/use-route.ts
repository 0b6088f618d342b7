import { useEffect, useState } from 'preact/hooks';

const read = (): string[] => location.hash.slice(1).split('/').filter(Boolean).map(decodeURIComponent);

/** The parts of the address after "#": `#log/abc` is `['log', 'abc']`. Back and Forward work. */
export function useRoute(): string[] {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const changed = () => setRoute(read());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}
